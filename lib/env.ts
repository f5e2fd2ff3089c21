import { z } from 'zod'
import { Unusable } from '@/lib/problem'

const zone = z.string().refine((name) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}, 'must be an IANA time zone such as Europe/Berlin')

const identifier = z.string().regex(/^[A-Za-z0-9_$]*$/, 'must be a plain SQL identifier')

/** Paths of the web app follow behind its `#`, so what stands there in a copied address is cut off. */
const webapp = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
  .transform((address) => address.replace(/#.*$/, '').replace(/\/?$/, '/'))

/** Every setting, with its default. The README lists the same names. */
const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
  ENGINE_TIME_ZONE: zone.default('UTC'),
  ENGINE_REST_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http(s):// address' })
    .optional(),
  ENGINE_NAME: z.string().default('default'),
  ENGINE_SCHEMA: identifier.optional(),
  ENGINE_TABLE_PREFIX: z
    .string()
    .regex(
      /^[A-Za-z0-9_$.]*$/,
      'must be a plain SQL identifier, with the schema before a dot if need be',
    )
    .default(''),
  ENGINE_WEBAPP_URL: webapp.optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(50).default(8),
  DATABASE_PREPARE: z.stringbool().default(true),
  MAX_RESULTS_LIMIT: z.coerce.number().int().min(1).optional(),
  ROWS_TIMEOUT_MS: z.coerce.number().int().min(100).default(15_000),
  COUNT_TIMEOUT_MS: z.coerce.number().int().min(100).default(30_000),
  GROUPS_TIMEOUT_MS: z.coerce.number().int().min(100).default(3_000),
  LIST_TIMEOUT_MS: z.coerce.number().int().min(100).default(600_000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  JOBSCOPE_SAMPLE_DATA: z.stringbool().default(false),
})

export type Settings = z.infer<typeof settings>

/**
 * Reads and validates the environment. Empty variables count as unset, as compose files write them.
 * @throws Unusable that names each wrong variable and what it must be
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.entries(environment).filter(([, value]) => value !== '')
  const result = settings.safeParse(Object.fromEntries(given))
  if (result.success) return result.data
  const wrong = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new Unusable(`Wrong configuration: ${wrong.join('; ')}`)
}
