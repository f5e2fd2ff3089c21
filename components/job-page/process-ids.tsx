import { WebappLink } from './webapp-link'
import { WholeId } from './whole-id'

interface Props {
  id: string
  /** Address of the engine's own web app, if there is one to link to. */
  webapp: string | undefined
}

export function InstanceId({ id, webapp }: Props) {
  return (
    <>
      <WholeId id={id} what="process instance id" />
      <WebappLink webapp={webapp} page="instance" id={id} />
    </>
  )
}

export function DefinitionId({ id, webapp }: Props) {
  return (
    <>
      <WholeId id={id} what="process definition id" />
      <WebappLink webapp={webapp} page="definition" id={id} />
    </>
  )
}
