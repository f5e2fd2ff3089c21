import type { ActivityCause } from '../cause'
import { frames, ownFrames } from '../traces/frame'
import { mailSender, mailTransport, socketConnect } from '../traces/library-frames'

const mailServer = 'smtp.tarnholm.example, 587; timeout 10000'

const mailFailure = (process: string, activity: string, delegate: string): ActivityCause => ({
  process,
  activity,
  calledBy: 'javaDelegate',
  thrown() {
    const reason = `Couldn't connect to host, port: ${mailServer}`
    return {
      type: 'org.springframework.mail.MailSendException',
      message: `Mail server connection failed. Failed messages: org.eclipse.angus.mail.util.MailConnectException: ${reason}`,
      frames: [...mailSender, ...ownFrames('mail.Mailer.send:52', delegate)],
      cause: {
        type: 'org.eclipse.angus.mail.util.MailConnectException',
        message: reason,
        frames: [
          ...mailTransport,
          ...frames('jakarta.mail.', ['Service.connect:345', 'Service.connect:225']),
          ...frames('org.springframework.mail.javamail.', ['JavaMailSenderImpl.doSend:433']),
        ],
        cause: {
          type: 'java.net.ConnectException',
          message: 'Connection refused',
          frames: [
            ...socketConnect,
            ...frames('org.eclipse.angus.mail.', [
              'util.SocketFetcher.createSocket:357',
              'util.SocketFetcher.getSocket:239',
              'smtp.SMTPTransport.openServer:2204',
            ]),
          ],
        },
      },
    }
  },
})

export const invoiceMail = mailFailure(
  'invoice',
  'sendInvoiceMail',
  'billing.SendInvoiceMailDelegate.execute:44',
)

export const reminderMail = mailFailure(
  'dunning',
  'sendReminderMail',
  'billing.dunning.SendReminderMailDelegate.execute:38',
)
