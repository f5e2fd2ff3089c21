import type { ActivityCause } from '../cause'
import type { Random } from '../random'
import { frames, ownFrames } from '../traces/frame'

const pushToIndex = ownFrames(
  'catalogue.search.SearchIndex.push:140',
  'catalogue.PushToSearchIndexDelegate.execute:35',
)

function refusedDocuments(random: Random): string {
  const refused = Array.from({ length: 40 }, (_, position) => {
    const article = `TH-${random.integer(100_000, 999_999)}`
    return `[${position}]: index [products-v7], id [${article}], message [mapper_parsing_exception: failed to parse field [width_cm] of type [half_float]]`
  })
  return `failure in bulk execution:\n${refused.join('\n')}`
}

/** Longer than the 4,000 characters that the engine keeps of a message. */
export const longMessage: ActivityCause = {
  process: 'dataSync',
  activity: 'pushToSearchIndex',
  calledBy: 'javaDelegate',
  thrown: ({ random }) => ({
    type: 'com.tarnholm.catalogue.search.BulkRejectedException',
    message: refusedDocuments(random),
    frames: pushToIndex,
  }),
}

const serializers = frames('com.fasterxml.jackson.databind.ser.', [
  'BeanPropertyWriter.serializeAsField:732',
  'std.BeanSerializerBase.serializeFields:760',
  'BeanSerializer.serialize:183',
  'impl.IndexedListSerializer.serializeContents:119',
  'impl.IndexedListSerializer.serialize:79',
  'impl.IndexedListSerializer.serialize:18',
])

/** A Java stack trace ends at 1,024 frames. */
const rounds = Math.floor(1_000 / serializers.length)
const chain = (times: number) =>
  Array(times)
    .fill(
      'com.tarnholm.catalogue.Category["articles"]->java.util.ArrayList[0]->com.tarnholm.catalogue.Article["category"]',
    )
    .join('->')

/** The sample's largest stack trace, well above 60 KB. */
export const endlessRecursion: ActivityCause = {
  process: 'dataSync',
  activity: 'exportCatalogue',
  calledBy: 'javaDelegate',
  thrown: () => ({
    type: 'com.fasterxml.jackson.databind.JsonMappingException',
    message: `Document nesting depth (1001) exceeds the maximum allowed (1000, from \`StreamWriteConstraints.getMaxNestingDepth()\`) (through reference chain: ${chain(25)})`,
    frames: [
      ...Array<readonly string[]>(rounds).fill(serializers).flat(),
      ...ownFrames(
        'catalogue.export.CatalogueExport.write:59',
        'catalogue.ExportCatalogueDelegate.execute:24',
      ),
    ],
  }),
}
