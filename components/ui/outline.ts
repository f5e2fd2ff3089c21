/** A sign of lucide: shapes by tag and attributes. */
type Shapes = readonly (readonly [
  tag: string,
  attributes: Record<string, string | number | undefined>,
])[]

type Numbers = Record<string, number>

/** The path of each shape that occurs, clockwise from its left or first point. */
const paths: Record<string, (numbers: Numbers) => string> = {
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  circle: ({ cx = 0, cy = 0, r = 0 }) =>
    `M${cx - r} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`,
  rect({ x = 0, y = 0, width = 0, height = 0, rx = 0 }) {
    const corner = (dx: number, dy: number) => `a${rx} ${rx} 0 0 1 ${dx} ${dy}`
    const across = width - 2 * rx
    const down = height - 2 * rx
    return `M${x} ${y + rx}${corner(rx, -rx)}h${across}${corner(rx, rx)}v${down}${corner(-rx, rx)}h${-across}${corner(-rx, -rx)}z`
  },
}

/**
 * All shapes as one path: where a sign is used, a browser copies its shapes, and a list has hundreds
 * of signs. A path that begins with a relative step begins at the origin, as it would alone.
 */
export const outline = (shapes: Shapes): string =>
  shapes
    .map(([tag, { d, ...attributes }]) => {
      if (d !== undefined) return `M0 0${d}`
      const path = paths[tag]
      if (!path) throw new Error(`No path is known for <${tag}>`)
      return path(
        Object.fromEntries(
          Object.entries(attributes).map(([name, value]) => [name, Number(value)]),
        ),
      )
    })
    .join('')
