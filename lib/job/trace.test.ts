import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLibraryFrame } from './library-frame'
import { foldLabel, headlineOf, parseTrace } from './trace'

const trace = `com.shop.Refused: card refused
 in two lines
\tat com.shop.Charge.execute(Charge.java:57)
\tat org.camunda.bpm.engine.impl.Job.run(Job.java:1)
\tat java.base/java.lang.Thread.run(Thread.java:1583)
\tSuppressed: java.io.IOException: close
\t\tat com.shop.Gateway.close(Gateway.java:9)
\t\t... 3 more
\tCaused by: java.io.EOFException
\t\tat java.base/java.io.In.read(In.java:2)
Caused by: java.net.ConnectException: Connection refused
\tat java.base/sun.nio.ch.Net.pollConnect(Native Method)
\tat com.shop.Gateway.send(Gateway.java:30)
\t... 31 more
`

const linesOf = (text: string) =>
  parseTrace(text)
    ?.flat()
    .flatMap(({ lines }) => lines)

const line = fc.constantFrom(
  '',
  ' ',
  '\r',
  'com.shop.Refused: no',
  'Caused by: x.Y',
  '\tSuppressed: x.Y: z',
  '\tat com.shop.Charge.execute(Charge.java:57)',
  '\tat java.base/java.lang.Thread.run(Thread.java:1583)\r',
  '\t... 31 more',
  'Caused by: ',
  'at',
  '\t[CIRCULAR REFERENCE: x.Y]',
  '<script>alert(1)</script>',
)

test('no line of a trace is lost, changed or moved within its text', () => {
  const texts = fc.oneof(
    fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const lines = linesOf(text)
      if (lines) expect(lines.join('\n')).toBe(text)
    }),
  )
})

test('a chain is taken apart at its causes, and what was suppressed stays with its exception', () => {
  const sections = parseTrace(trace) ?? []
  expect(sections.map(([first]) => first?.lines[0])).toEqual([
    'com.shop.Refused: card refused',
    'Caused by: java.net.ConnectException: Connection refused',
  ])
  expect(sections.map((section) => section.map(({ kind, lines }) => [kind, lines.length]))).toEqual(
    [
      [
        ['thrown', 2],
        ['own', 1],
        ['library', 2],
        ['thrown', 1],
        ['own', 1],
        ['library', 1],
        ['thrown', 1],
        ['library', 1],
      ],
      [
        ['thrown', 1],
        ['library', 1],
        ['own', 1],
        ['library', 2],
      ],
    ],
  )
})

test('what is no Java stack trace is left as it is', () => {
  for (const text of ['', 'boom', 'at com.shop.X', '\tat com.shop.X(X.java:1)', '... 3 more', '{}'])
    expect(parseTrace(text), text).toBeUndefined()
})

test('a trace of many megabytes is read in one go', () => {
  const text = `x.Y\n${'\tat com.shop.Charge.execute(Charge.java:57)\n'.repeat(100_000)}`
  expect(linesOf(text)?.length).toBe(100_002)
})

test('the frames of libraries are told from the application, whatever stands before them', () => {
  const library = [
    'java.base/java.lang.Thread.run(Thread.java:1583)',
    'app//org.springframework.aop.X.y(X.java:1)',
    'deployment.shop.war//org.camunda.bpm.engine.impl.X.y(X.java:1)',
    'loader/java.sql@21/java.sql.X.y(X.java:1)',
    'org.operaton.bpm.engine.impl.X.y(X.java:1)',
    'com.shop.Charge$$SpringCGLIB$$0.execute(<generated>)',
  ]
  const own = [
    'com.shop.Charge.execute(Charge.java:57)',
    'app//com.shop.Charge.execute(Charge.java:57)',
    'com.shop.Charge$$Lambda/0x000001.run(Unknown Source)',
    'javaland.X.y(X.java:1)',
    'org.apachexyz.X.y(X.java:1)',
    'Main.main(Main.java:1)',
  ]
  expect(library.filter((frame) => !isLibraryFrame(frame))).toEqual([])
  expect(own.filter(isLibraryFrame)).toEqual([])
})

test('a fold says what is in it', () => {
  expect(foldLabel(['\tat java.lang.X.y(X.java:1)'])).toBe('1 library frame')
  expect(foldLabel(['\tat java.lang.X.y(X.java:1)', '\tat java.lang.X.y(X.java:2)', ''])).toBe(
    '2 library frames',
  )
  expect(foldLabel(['\tat java.lang.X.y(X.java:1)', '\t... 31 more'])).toBe(
    '1 library frame · 31 in common with what it led to',
  )
})

test('a headline is its relation, its class and its message, and nothing else', () => {
  expect(headlineOf('Caused by: java.net.X: refused: no')).toEqual({
    relation: 'Caused by: ',
    type: 'java.net.X',
    message: ': refused: no',
  })
  fc.assert(
    fc.property(fc.oneof(line, fc.string()), (text) => {
      const { relation, type, message } = headlineOf(text)
      expect(relation + type + message).toBe(text)
    }),
  )
})
