/** The entries of a query string as Next hands it to a page: a repeated name has all its values. */
export const entriesOf = (
  search: Record<string, string | string[] | undefined>,
): [string, string][] =>
  Object.entries(search).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  )
