import { type Findings, isMet, shortfall, shown, type Target } from './findings'

function tableText(headers: string[], rows: string[][]): string {
  const widths = headers.map((header, n) =>
    Math.max(header.length, ...rows.map((row) => row[n]?.length ?? 0)),
  )
  const line = (cells: string[]) =>
    `| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [line(headers), rule, ...rows.map(line)].join('\n')
}

const bounds = { atMost: '≤', atLeast: '≥' }

function verdict(target: Target): string {
  return isMet(target) ? 'met' : `missed, ${shown(shortfall(target))} times`
}

function targetsText(targets: Target[]): string {
  const rows = targets.map((target) => [
    target.name,
    `${bounds[target.bound]} ${target.limit.toLocaleString('en')} ${target.unit}`,
    `${shown(target.measured)} ${target.unit}`,
    verdict(target),
  ])
  return tableText(['target', 'wanted', 'measured', ''], rows)
}

const whyText = (targets: Target[]): string[] =>
  targets.filter((target) => !isMet(target)).map(({ name, why }) => `- **${name}**: ${why}`)

function sectionText({ title, notes, tables }: Findings): string {
  const parts = [
    `## ${title}`,
    ...notes,
    ...tables.map(({ headers, rows }) => tableText(headers, rows)),
  ]
  return parts.join('\n\n')
}

/** The whole report as Markdown that also reads well in a terminal. */
export function reportText(heading: string[], findings: Findings[]): string {
  const targets = findings.flatMap((found) => found.targets)
  return [
    '# Benchmark',
    ...heading,
    '## Targets',
    targetsText(targets),
    whyText(targets).join('\n'),
    ...findings.map(sectionText),
    '',
  ].join('\n\n')
}
