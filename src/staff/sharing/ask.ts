interface Refusal {
  errors?: { message: string }[]
}

/** Asks one of the hub's own endpoints; throws what it says when it refuses. */
export async function ask<T>(
  path: string,
  body?: object,
  method: 'POST' | 'PATCH' | 'DELETE' = 'POST',
): Promise<T> {
  const response = await fetch(path, {
    credentials: 'include',
    ...(body && {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  const answer = (await response.json()) as T & Refusal
  if (response.ok) return answer
  throw new Error(answer.errors?.[0]?.message ?? 'That did not work. Try again.')
}

export interface MadeLink {
  link: string
  expiresAt: string
}

export const dayOf = (iso: string) =>
  new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
