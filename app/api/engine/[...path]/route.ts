import { namedEngine } from '@/app/api/engine-paths'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = namedEngine
