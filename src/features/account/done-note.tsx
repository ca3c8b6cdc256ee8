import { Note } from '@/ui/note'

const WORDS: Record<string, string> = {
  saved: 'Saved. Go on whenever you like, on any device.',
  finished: 'This reflection is finished. The plan is yours.',
  added: 'The step is added.',
  changed: 'What became of the step is saved.',
  noted: 'Noted.',
  invited: 'The invitation is on its way by mail.',
  removed: 'They are no longer a representative of your organisation.',
  handed: 'The lead is handed on.',
  answered: 'Your answer is sent. You can change it until the meeting is over.',
  mail: 'Saved.',
}

/** What `?done=` of an address stands for. */
export type Done = Promise<{ done?: string | string[] }>

/** Says that what a form was sent for has been done. */
export async function DoneNote({ done }: { done: Done }) {
  const words = WORDS[[(await done).done].flat()[0] ?? '']
  if (!words) return null
  return (
    <div role="status" className="hub-done">
      <Note>
        <p>{words}</p>
      </Note>
    </div>
  )
}
