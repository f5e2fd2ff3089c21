import { Command } from 'cmdk'
import { usePathname, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { useLacks } from '@/components/job/engine-frame'
import { useLookChange } from '@/components/list/use-look-change'
import { Modal } from '@/components/ui/modal'
import { jobHref, listOf } from '@/lib/job/links'
import { useFollow } from '@/lib/job/use-follow'
import { useJobQuery } from '@/lib/job/use-job-query'
import { searchOf } from '@/lib/job/view'
import { KeyName } from './key-name'
import type { OpenDialog } from './open-dialog'
import { commandsFor, type Command as Offered } from './palette-commands'

const groupClass =
  '[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-muted [&_[cmdk-group-heading]]:text-xs'

const itemClass =
  'flex min-h-8 cursor-pointer items-center justify-between gap-4 rounded px-2 text-base data-[selected=true]:bg-accent-wash max-md:min-h-10'

/** The platform would take the box around it, which can have the focus, too. */
const focusInput = (dialog: HTMLDialogElement) => dialog.querySelector('input')?.focus()

/** Everything that can be done here, found by its words; an id that is pasted opens its job. */
export function Palette({ onClose, onOpen }: { onClose: () => void; onOpen: OpenDialog }) {
  const [text, setText] = useState('')
  const path = usePathname()
  const go = useFollow()
  const view = useJobQuery()
  const list = useSearchParams().get('list')
  const lacks = useLacks()
  const onList = path === '/job'
  const query = onList ? view.query : listOf(list)
  const { look, change: changeLook } = useLookChange(query)

  const [commands] = useState(() =>
    commandsFor({ path, query, lacks, look, go, changeLook, open: onOpen }),
  )
  const groups = [...new Set(commands.map(({ group }) => group))]
  const id = text.trim()

  function run(command: Offered['run']) {
    // What a command opens or focuses stands behind this dialog until it is gone.
    onClose()
    setTimeout(command)
  }

  return (
    <Modal
      label="Commands"
      onOpen={focusInput}
      onClose={onClose}
      className="centred-dialog palette"
    >
      <Command label="Commands" loop>
        <Command.Input
          value={text}
          onValueChange={setText}
          placeholder="Type a command, or paste a job id"
          className="w-full border-line border-b bg-canvas px-4 py-3 text-base text-ink outline-none placeholder:text-muted max-md:text-[1rem]"
        />
        <Command.List label="Commands" className="max-h-[min(24rem,60dvh)] overflow-y-auto p-2">
          <Command.Empty className="p-2 text-muted text-sm">No such command.</Command.Empty>
          {groups.map((group) => (
            <Command.Group key={group} heading={group} className={groupClass}>
              {commands
                .filter((command) => command.group === group)
                .map(({ words, key, run: command }) => (
                  <Command.Item
                    key={words}
                    value={words}
                    onSelect={() => run(command)}
                    className={itemClass}
                  >
                    {words}
                    {key && <KeyName of={key} />}
                  </Command.Item>
                ))}
            </Command.Group>
          ))}
          {id !== '' && (
            <Command.Group heading="Job" className={groupClass}>
              <Command.Item
                // Whatever is typed may be an id: what is known by its words comes first.
                value={`open the job with the id ${id}`}
                onSelect={() => run(() => go(jobHref(id, searchOf(query))))}
                className={itemClass}
              >
                <span className="min-w-0 truncate">
                  Open the job with the id <code className="font-mono text-sm">{id}</code>
                </span>
              </Command.Item>
            </Command.Group>
          )}
        </Command.List>
      </Command>
    </Modal>
  )
}
