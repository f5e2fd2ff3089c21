import { jobHref, listHref } from './links'
import { jobQuery } from './query'
import { readView } from './view'

/** Pages of the engine's own web apps and resources of its API that stand for a filter. */
const resources = [
  { path: /[#/]process-instance\/([^/?#]+)/, name: 'processInstanceId' },
  { path: /[#/]process-definition\/([^/?#]+)/, name: 'processDefinitionId' },
  { path: /[#/]batch\/([^/?#]+)/, name: 'batchId' },
] as const

const jobPath = /[#/]job\/(?!count(?:[/?#]|$))([^/?#]+)/

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A query string with at least one parameter that we know; what else it says, the list will note. */
function listOf(search: string): string | undefined {
  const entries = [...new URLSearchParams(search)]
  if (!entries.some(([name]) => jobQuery.isName(name))) return undefined
  const { query, faulty } = readView(entries)
  return listHref(query, faulty)
}

const looksLikeAddress = (text: string) => /^(https?:\/\/|\/|\?)/.test(text)

/**
 * Where a pasted address leads within Jobscope: an address of the engine's API or web app, one of ours,
 * or a query string. Undefined for what is no address: then it is something to search for.
 */
export function pastedHref(pasted: string): string | undefined {
  const text = pasted.trim()
  if (/\s/.test(text)) return undefined
  if (!looksLikeAddress(text)) return /^[A-Za-z]\w*=/.test(text) ? listOf(text) : undefined
  const [, job] = jobPath.exec(text) ?? []
  if (job) return jobHref(decoded(job))
  for (const { path, name } of resources) {
    const [, id] = path.exec(text) ?? []
    if (id) return listHref({ [name]: decoded(id) })
  }
  const [, search] = /\?([^#]*)/.exec(text) ?? []
  return search ? listOf(search) : undefined
}
