import { json } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'
import { openApi } from '@/lib/job/openapi'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'application/json',
  GET: async () => json(JSON.stringify(openApi)),
})
