import { noSuchPath } from '@/app/api/no-such-path'
import { forEveryMethod } from '@/lib/http/handle'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = forEveryMethod(noSuchPath)
