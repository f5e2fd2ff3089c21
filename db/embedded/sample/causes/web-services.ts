import type { ActivityCause } from '../cause'
import { ownFrames } from '../traces/frame'
import { restStatus } from '../traces/library-frames'

const carrierUrl = 'https://api.carrier.example/track/v1/shipments'

const carrierAnswer = (type: string, message: string): ActivityCause => ({
  process: 'shipmentTracking',
  activity: 'updateShipmentStatus',
  calledBy: 'javaDelegate',
  thrown: () => ({
    type: `org.springframework.web.client.${type}`,
    message,
    frames: [
      ...restStatus,
      ...ownFrames(
        'logistics.carrier.CarrierClient.track:77',
        'logistics.UpdateShipmentStatusDelegate.execute:33',
      ),
    ],
  }),
})

export const carrierUnavailable = carrierAnswer(
  'HttpServerErrorException$ServiceUnavailable',
  `503 Service Unavailable on GET request for "${carrierUrl}": "upstream connect error or disconnect/reset before headers"`,
)

export const carrierLimit = carrierAnswer(
  'HttpClientErrorException$TooManyRequests',
  `429 Too Many Requests on GET request for "${carrierUrl}": "{"error":"quota_exceeded","retryAfter":"1800"}"`,
)

const rejectedNames = [
  '„Freifrau“ Zoë von Müßiggang-Überström',
  "Séamus O'Donnabháin-Ó Súilleabháin",
  'Björn "Bo" Ægirsson-Þorláksdóttir',
] as const

export const crmRefuses: ActivityCause = {
  process: 'customerOnboarding',
  activity: 'createCrmContact',
  calledBy: 'javaDelegate',
  thrown({ random }) {
    const reason = { field: 'displayName', problem: 'zu lang', value: random.pick(rejectedNames) }
    return {
      type: 'org.springframework.web.client.HttpClientErrorException$UnprocessableEntity',
      message: `422 Unprocessable Entity on POST request for "https://crm.tarnholm.example/api/contacts": "${JSON.stringify(reason)}"`,
      frames: [
        ...restStatus,
        ...ownFrames(
          'customers.crm.CrmClient.create:58',
          'customers.CreateContactDelegate.execute:26',
        ),
      ],
    }
  },
}
