import { engineRest } from '@/app/api/engine-paths'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = engineRest
