import type { UIFieldServerProps } from 'payload'
import { isEditor, isStaff } from '@/access/roles'
import { readWhoComes } from './read-who-comes'

/** How many come, beside the meeting's joining details; what they need to take part, for editors alone. */
export async function WhoComes({ payload, data, user }: UIFieldServerProps) {
  if (!data?.id || !user || !isStaff({ user })) return null
  const { coming, notComing, needs } = await readWhoComes(payload, String(data.id))
  return (
    <section className="hub-share" aria-labelledby="hub-who-comes">
      <h4 id="hub-who-comes">Who is coming</h4>
      <p>
        {coming} coming, {notComing} not. Everyone who represents an employer gets a reminder a week before,
        those who come another the day before.
      </p>
      {isEditor({ user }) && needs.length > 0 && (
        <>
          <p>To take part they need the following. It is deleted when the meeting is over.</p>
          <ul>
            {needs.map(({ id, name, words }) => (
              <li key={id}>
                {name}: {words}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
