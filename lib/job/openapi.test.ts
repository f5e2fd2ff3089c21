import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openApi } from './openapi'
import { lookNames } from './parameters'
import { jobQuery } from './query'

const namesOf = (parameters: { name: string }[]) => parameters.map(({ name }) => name)

/** Every `$ref` below a part of the document. */
const referencesIn = (part: unknown): string[] =>
  Object.entries(part && typeof part === 'object' ? part : {}).flatMap(([key, value]) =>
    key === '$ref' ? [String(value)] : referencesIn(value),
  )

describe('the OpenAPI document', () => {
  it('names every parameter of the table but those for the page alone, in the query string and in the body', () => {
    const names = jobQuery.names.filter((name) => !lookNames.some((look) => look === name))
    const { get, post } = openApi.paths['/job']
    expect(namesOf(get.parameters)).toEqual(names)
    const inBody = Object.keys(openApi.components.schemas.JobQuery.properties)
    const everywhere = [...inBody, ...namesOf(post.parameters)]
    // A body may order by several keys, of which a place in the list knows one.
    const places = ['after', 'before']
    expect([...everywhere, ...places].sort()).toEqual([...names, 'sorting'].sort())
  })

  it('describes only paths that there are', () => {
    for (const path of Object.keys(openApi.paths)) {
      const route = `../../app/api${path.replace('{id}', '[id]')}/route.ts`
      expect(existsSync(fileURLToPath(new URL(route, import.meta.url))), path).toBe(true)
    }
  })

  it('points at nothing that is not in it', () => {
    const known = Object.keys(openApi.components.schemas).map(
      (name) => `#/components/schemas/${name}`,
    )
    expect(referencesIn(openApi).filter((reference) => !known.includes(reference))).toEqual([])
  })
})
