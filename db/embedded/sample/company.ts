/** Who runs the invented installation, and on what. */

export const tenants = [
  { id: 'tarnholm-de', share: 5 },
  { id: 'tarnholm-at', share: 2 },
  { id: 'tarnholm-ch', share: 2 },
  { id: 'tarnholm-nl', share: 1 },
] as const

export const engineNodes = ['node-a.prod', 'node-b.prod', 'node-c.prod'] as const

/** As an engine names itself in the job log. */
export const hostname = (node: string) => `${node}$default`

export const operators = ['j.sommer', 'k.vandenberg'] as const
