import { MomentInText } from '@/components/ui/moment'
import type { Words } from '@/lib/job/conditions'
import { jobHref } from '@/lib/job/links'
import { JobPageLink } from './job-page-link'

function Word({ word, list }: { word: Words[number]; list: string }) {
  if (typeof word === 'string') return word
  if ('moment' in word) return <MomentInText instant={word.moment} />
  if ('code' in word) return <code className="break-all font-mono text-xs">{word.code}</code>
  return <JobPageLink href={jobHref(word.job, list)}>job {word.job}</JobPageLink>
}

/** `list`: the canonical query string of the list that the reader comes from. */
export function Sentence({ words, list }: { words: Words; list: string }) {
  return words.map((word, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a sentence have no other identity
    <Word key={at} word={word} list={list} />
  ))
}
