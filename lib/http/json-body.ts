import { type Node, type ParseError, parseTree } from 'jsonc-parser'

const strictly = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/** Integers become bigint, so that 64 bits keep their digits; of a repeated key the last one counts. */
function jsonOf(node: Node, text: string): unknown {
  const children = node.children ?? []
  switch (node.type) {
    case 'object':
      return Object.fromEntries(
        children.flatMap(({ children: [key, value] = [] }) =>
          key && value ? [[key.value, jsonOf(value, text)]] : [],
        ),
      )
    case 'array':
      return children.map((child) => jsonOf(child, text))
    case 'number': {
      const digits = text.slice(node.offset, node.offset + node.length)
      return /^-?\d+$/.test(digits) ? BigInt(digits) : Number(digits)
    }
    default:
      return node.value
  }
}

/**
 * Reads the first JSON value of a text, as the engine's Jackson does: what follows it is ignored, and
 * an empty body is an empty object (AbstractEmptyBodyFilter). `undefined` when there is no JSON value.
 */
export function readJsonBody(text: string): unknown {
  if (text.trim() === '') return {}
  const first = parseTree(text, [], strictly)
  if (!first) return undefined
  const alone = text.slice(0, first.offset + first.length)
  const errors: ParseError[] = []
  const tree = parseTree(alone, errors, strictly)
  return tree && errors.length === 0 ? jsonOf(tree, alone) : undefined
}
