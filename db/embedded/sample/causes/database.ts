import type { ActivityCause } from '../cause'
import { ownFrames } from '../traces/frame'
import {
  hibernateFlush,
  hibernateTranslation,
  postgres,
  transactionProxy,
} from '../traces/library-frames'
import type { Throwable } from '../traces/stack-trace'

type Said = Pick<Throwable, 'type' | 'message'>

const atCommit = (
  caller: readonly string[],
  spring: Said,
  hibernate: Said & Pick<Throwable, 'cause'>,
): Throwable => ({
  ...spring,
  frames: [...hibernateTranslation, ...transactionProxy, ...caller],
  cause: { ...hibernate, frames: hibernateFlush },
})

/** `detail` is what the server said, `statement` what it refused. */
const refusedStatement = (
  caller: readonly string[],
  [spring, hibernate]: [spring: string, hibernate: string],
  detail: string,
  statement: string,
): Throwable =>
  atCommit(
    caller,
    { type: spring, message: `could not execute statement [${detail}] [${statement}]` },
    {
      type: `org.hibernate.exception.${hibernate}`,
      message: `could not execute statement [${detail}]`,
      cause: {
        type: 'org.postgresql.util.PSQLException',
        message: detail,
        frames: postgres,
      },
    },
  )

export const staleStock: ActivityCause = {
  process: 'orderFulfilment',
  activity: 'reserveStock',
  calledBy: 'javaDelegate',
  thrown({ random }) {
    const row = `com.tarnholm.orders.stock.StockLevel#${random.pick([88412, 90177, 90178, 104033])}`
    const message = `Row was updated or deleted by another transaction (or unsaved-value mapping was incorrect) : [${row}]`
    return atCommit(
      ownFrames(
        'orders.stock.StockService$$SpringCGLIB$$0.reserve:generated',
        'orders.ReserveStockDelegate.execute:36',
      ),
      { type: 'org.springframework.orm.ObjectOptimisticLockingFailureException', message },
      { type: 'org.hibernate.StaleObjectStateException', message },
    )
  },
}

export const deadlock: ActivityCause = {
  process: 'orderFulfilment',
  activity: 'validateOrder',
  calledBy: 'javaDelegate',
  thrown({ random }) {
    const wait = (one: number, other: number) =>
      `Process ${one} waits for ShareLock on transaction ${random.integer(8e7, 9e7)}; blocked by process ${other}.`
    const [one, other] = [random.integer(2000, 4999), random.integer(5000, 9000)]
    return refusedStatement(
      ownFrames(
        'orders.credit.CreditService$$SpringCGLIB$$0.reserve:generated',
        'orders.ValidateOrderDelegate.execute:58',
      ),
      ['org.springframework.dao.CannotAcquireLockException', 'LockAcquisitionException'],
      `ERROR: deadlock detected\n  Detail: ${wait(one, other)}\n${wait(other, one)}\n  Hint: See server log for query details.\n  Where: while updating tuple (1204,17) in relation "customer_credit"`,
      'update customer_credit set reserved=?,version=? where id=? and version=?',
    )
  },
}

export const duplicateStatement: ActivityCause = {
  process: 'paymentReconciliation',
  activity: 'importBankStatement',
  calledBy: 'javaDelegate',
  thrown: ({ businessKey }) =>
    refusedStatement(
      ownFrames(
        'accounting.StatementImport$$SpringCGLIB$$0.run:generated',
        'accounting.ImportBankStatementDelegate.execute:31',
      ),
      ['org.springframework.dao.DataIntegrityViolationException', 'ConstraintViolationException'],
      `ERROR: duplicate key value violates unique constraint "uk_bank_statement_number"\n  Detail: Key (iban, number)=(DE02120300000000202051, ${businessKey}) already exists.`,
      'insert into bank_statement (booked_on,iban,number,id) values (?,?,?,?)',
    ),
}
