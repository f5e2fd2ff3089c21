import { answerExport } from '@/app/api/asked'
import { exportJobs } from '@/db/export'
import { download } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'
import { streamed } from '@/lib/http/streamed'
import { exportFileName, exportFormats } from '@/lib/job/export'

/** The whole filtered list as a file. Paging is not looked at. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: ['text/csv', 'application/x-ndjson'],
  GET: (request) =>
    answerExport(request, async ({ engine, query, headers, format }) => {
      const asOf = engine.now()
      const text = await streamed(exportJobs(engine, query, format, asOf, request.signal))
      const { mediaType } = exportFormats[format]
      return download(text, mediaType, exportFileName(format, asOf), headers)
    }),
})
