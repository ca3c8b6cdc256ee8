import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { answerFunction } from '@/staff/answer-function'
import { importMap } from './admin/importMap'
import './custom.scss'

const serverFunction: ServerFunctionClient = async (asked) => {
  'use server'
  return answerFunction(asked, await headers(), (admitted) =>
    handleServerFunctions({ ...admitted, config, importMap }),
  )
}

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
