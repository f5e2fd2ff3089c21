import { noSuchPath } from '@/app/api/no-such-path'

export {
  noSuchPath as DELETE,
  noSuchPath as GET,
  noSuchPath as HEAD,
  noSuchPath as OPTIONS,
  noSuchPath as PATCH,
  noSuchPath as POST,
  noSuchPath as PUT,
}
