import { describe, expect, it } from 'vitest'
import { accepts, endpoint } from './handle'

const context = { params: Promise.resolve({}) }
const ask = (method: string, headers = {}) => new Request('http://test/x', { method, headers })

describe('an endpoint', () => {
  const handlers = endpoint({
    produces: 'application/json',
    GET: async () => new Response('{}'),
  })

  it('answers a method that it has not with 405, the engine envelope and Allow', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const response = await handlers[method](ask(method), context)
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
      expect(await response.json()).toMatchObject({ type: 'NotAllowedException', code: null })
    }
  })

  it('answers with 406 what the client does not accept', async () => {
    const response = await handlers.GET(ask('GET', { accept: 'text/html' }), context)
    expect(response.status).toBe(406)
    expect(await response.json()).toMatchObject({ type: 'NotAcceptableException' })
  })

  it('answers HEAD like GET, and ends the body that nobody reads', async () => {
    let ended = false
    const body = new ReadableStream({
      cancel() {
        ended = true
      },
    })
    const endless = endpoint({
      produces: 'application/json',
      GET: async () => new Response(body, { headers: { 'X-Rows': '1000000' } }),
    })
    const response = await endless.HEAD(ask('HEAD'), context)
    expect(response.headers.get('x-rows')).toBe('1000000')
    expect(response.body).toBeNull()
    expect(ended).toBe(true)
  })

  it('hides a surprise behind a request id', async () => {
    const broken = endpoint({
      produces: 'application/json',
      GET: () => Promise.reject(new Error('secret detail')),
    })
    const response = await broken.GET(ask('GET'), context)
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).toContain(response.headers.get('x-request-id'))
    expect(text).not.toContain('secret')
  })

  it('says of a database that is away when to come back', async () => {
    const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    const broken = endpoint({ produces: 'application/json', GET: () => Promise.reject(away) })
    const response = await broken.GET(ask('GET'), context)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(await response.json()).toEqual({
      type: 'ServiceUnavailableException',
      message: 'The database does not answer.',
      code: null,
    })
  })
})

describe('an Accept header', () => {
  it.each([
    null,
    '',
    '*/*',
    'application/*',
    'text/html, application/json;q=0.5',
    'text/html,*/*;q=0.8',
  ])('of %j admits JSON', (header) => expect(accepts(header, 'application/json')).toBe(true))
  it.each(['text/html', 'application/hal+json', 'application/json;q=0', 'nonsense'])(
    'of %j does not',
    (header) => expect(accepts(header, 'application/json')).toBe(false),
  )
})
