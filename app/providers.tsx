'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { HttpFailure, mayRecover } from '@/lib/http/get-json'

const newClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // Rows that just came with the page are not asked for again.
        staleTime: 10_000,
        // Nothing moves under the reader's eyes unasked.
        refetchOnWindowFocus: false,
        // An engine on the reader's own machine or network needs no internet.
        networkMode: 'always',
        retry: (_, error) => error instanceof HttpFailure && mayRecover(error),
        retryDelay: (failures) => Math.min(1000 * 2 ** failures, 30_000),
      },
    },
  })

export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(newClient)
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
