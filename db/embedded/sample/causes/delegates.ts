import type { ActivityCause } from '../cause'
import { wrappedDelegate } from '../traces/engine-frames'
import { frames, ownFrames } from '../traces/frame'

/** The message is the one that the Java runtime makes up. */
export const refundMissing: ActivityCause = {
  process: 'returns',
  activity: 'refundCustomer',
  calledBy: 'javaDelegate',
  thrown: () => ({
    type: 'java.lang.NullPointerException',
    message:
      'Cannot invoke "com.tarnholm.returns.Refund.amount()" because the return value of "com.tarnholm.returns.ReturnCase.refund()" is null',
    frames: ownFrames(
      'returns.RefundCalculator.total:64',
      'returns.RefundCustomerDelegate.lambda$execute$1:41',
      'returns.RefundCustomerDelegate.execute:40',
    ),
  }),
}

export const emptyMessage: ActivityCause = {
  process: 'warrantyClaim',
  activity: 'requestSpareParts',
  calledBy: 'javaDelegate',
  thrown: () => ({
    type: 'java.lang.IllegalStateException',
    message: '',
    frames: ownFrames(
      'claims.parts.SupplierCatalogue.require:88',
      'claims.RequestSparePartsDelegate.execute:29',
    ),
  }),
}

/** An exception that says nothing but its type and place. */
export const noMessage: ActivityCause = {
  process: 'paymentReconciliation',
  activity: 'matchPayments#multiInstanceBody',
  failedActivity: 'matchPayments',
  calledBy: 'javaDelegate',
  thrown: () => ({
    type: 'java.util.ConcurrentModificationException',
    message: null,
    frames: [
      ...frames('java.base/java.util.', [
        'ArrayList$Itr.checkForComodification:1095',
        'ArrayList$Itr.next:1049',
      ]),
      ...ownFrames(
        'accounting.matching.OpenItems.match:93',
        'accounting.MatchPaymentsDelegate.execute:45',
      ),
    ],
  }),
}

/** A checked exception, which the engine wraps; it fails one activity after the job's own. */
export const diskFull: ActivityCause = {
  process: 'invoice',
  activity: 'createInvoicePdf',
  failedActivity: 'archiveInvoice',
  calledBy: 'activity',
  thrown: ({ businessKey }) => ({
    type: 'org.camunda.bpm.engine.impl.pvm.PvmException',
    message: `couldn't execute activity <serviceTask id="archiveInvoice" ...>: /var/lib/billing/archive/${businessKey}.pdf: No space left on device`,
    frames: frames('org.camunda.bpm.engine.impl.pvm.runtime.operation.', [
      'PvmAtomicOperationActivityExecute$2.callback:69',
    ]),
    cause: {
      type: 'java.nio.file.FileSystemException',
      message: `/var/lib/billing/archive/${businessKey}.pdf: No space left on device`,
      frames: [
        ...frames('java.base/', [
          'sun.nio.fs.UnixException.translateToIOException:100',
          'sun.nio.fs.UnixException.rethrowAsIOException:106',
          'sun.nio.fs.UnixFileSystemProvider.newByteChannel:261',
          'java.nio.file.Files.newOutputStream:227',
          'java.nio.file.Files.write:3490',
        ]),
        ...ownFrames(
          'billing.archive.InvoiceArchive.store:61',
          'billing.ArchiveInvoiceDelegate.execute:27',
        ),
        ...wrappedDelegate,
      ],
    },
  }),
}
