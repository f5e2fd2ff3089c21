import type { ActivityCause } from '../cause'
import { frames, ownFrames } from '../traces/frame'
import {
  httpConnect,
  httpReceive,
  restClient,
  restRequest,
  socketConnect,
  socketRead,
} from '../traces/library-frames'
import type { Throwable } from '../traces/stack-trace'

const url = 'https://payments.tarnholm.example:8443'
const address = 'payments.tarnholm.example/10.42.7.31'

const delegate = ownFrames(
  'payments.ChargeCreditCardDelegate.charge:71',
  'payments.ChargeCreditCardDelegate.execute:48',
)

/** The gateway's client wraps what the network did twice over. */
const gatewayFailure = (reason: string, network: Throwable): Throwable => ({
  type: 'com.tarnholm.payments.PaymentGatewayException',
  message: `Payment gateway did not answer: ${reason}`,
  frames: [
    ...ownFrames(
      'payments.gateway.PaymentGatewayClient.charge:112',
      'payments.gateway.PaymentGatewayClient$$SpringCGLIB$$0.charge:generated',
    ),
    ...delegate,
  ],
  cause: {
    type: 'org.springframework.web.client.ResourceAccessException',
    message: `I/O error on POST request for "${url}/v2/charges": ${reason}`,
    frames: [...restClient, ...ownFrames('payments.gateway.PaymentGatewayClient.charge:104')],
    cause: network,
  },
})

const connectTimedOut = `Connect to ${url} [${address}] failed: Connect timed out`

const unreachable = gatewayFailure(connectTimedOut, {
  type: 'org.apache.hc.client5.http.ConnectTimeoutException',
  message: connectTimedOut,
  frames: [...httpConnect, ...restRequest],
  cause: {
    type: 'java.net.SocketTimeoutException',
    message: 'Connect timed out',
    frames: [
      ...socketConnect,
      ...frames('org.apache.hc.client5.http.impl.io.', [
        'DefaultHttpClientConnectionOperator.connect:141',
      ]),
    ],
  },
})

const silent = gatewayFailure('Read timed out', {
  type: 'java.net.SocketTimeoutException',
  message: 'Read timed out',
  frames: [...socketRead, ...httpReceive, ...restRequest],
})

const chargeCreditCard = {
  process: 'payment',
  activity: 'chargeCreditCard',
  calledBy: 'javaDelegate',
} as const

/** The story of the day: the payment gateway is down. It slowed down before it was gone. */
export const gatewayDown: ActivityCause = { ...chargeCreditCard, thrown: () => unreachable }

export const gatewaySlowThenDown: ActivityCause = { ...gatewayDown, thrownAtFirst: () => silent }

/** Nothing to do with the gateway being down, although it is the same activity. */
export const cardDeclined: ActivityCause = {
  ...chargeCreditCard,
  thrown: ({ businessKey, random }) => ({
    type: 'com.tarnholm.payments.CardDeclinedException',
    message: `Card declined for ${businessKey}: ${random.pick(['insufficient_funds', 'do_not_honor', 'expired_card'])}`,
    frames: [...ownFrames('payments.gateway.ChargeResponse.orThrow:39'), ...delegate],
  }),
}
