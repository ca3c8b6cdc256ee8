import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { type SignedIn, signedIn } from '@/accounts/signed-in'

/** Whoever is signed in, staff too, or the way to the sign-in page. */
export async function requireSignedIn(): Promise<SignedIn> {
  return (await signedIn(await headers())) ?? redirect('/account/sign-in')
}
