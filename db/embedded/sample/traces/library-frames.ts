import { frames } from './frame'

/** Frames of the libraries that the company's code calls into, innermost first. */

export const socketConnect = frames('java.base/', [
  'sun.nio.ch.NioSocketImpl.timedFinishConnect:546',
  'sun.nio.ch.NioSocketImpl.connect:592',
  'java.net.SocksSocketImpl.connect:327',
  'java.net.Socket.connect:751',
])

export const socketRead = frames('java.base/', [
  'sun.nio.ch.NioSocketImpl.timedRead:278',
  'sun.nio.ch.NioSocketImpl.implRead:304',
  'sun.nio.ch.NioSocketImpl.read:346',
  'sun.nio.ch.NioSocketImpl$1.read:796',
  'java.net.Socket$SocketInputStream.read:1099',
])

const httpExecution = frames('org.apache.hc.client5.http.impl.classic.', [
  'ExecChainElement.execute:51',
  'ExecChainElement$1.proceed:57',
  'ProtocolExec.execute:192',
  'ExecChainElement.execute:51',
  'ExecChainElement$1.proceed:57',
  'ContentCompressionExec.execute:152',
  'ExecChainElement.execute:51',
  'ExecChainElement$1.proceed:57',
  'HttpRequestRetryExec.execute:113',
  'ExecChainElement.execute:51',
  'ExecChainElement$1.proceed:57',
  'RedirectExec.execute:116',
  'ExecChainElement.execute:51',
  'InternalHttpClient.doExecute:173',
  'CloseableHttpClient.execute:87',
  'CloseableHttpClient.execute:55',
])

export const httpConnect = [
  ...frames('org.apache.hc.client5.http.', [
    'impl.io.DefaultHttpClientConnectionOperator.connect:149',
    'impl.io.PoolingHttpClientConnectionManager.connect:451',
    'impl.classic.InternalExecRuntime.connectEndpoint:163',
    'impl.classic.InternalExecRuntime.connectEndpoint:173',
    'impl.classic.ConnectExec.execute:142',
  ]),
  ...httpExecution,
]

export const httpReceive = [
  ...frames('org.apache.hc.core5.http.', [
    'impl.io.SessionInputBufferImpl.fillBuffer:149',
    'impl.io.SessionInputBufferImpl.readLine:280',
    'impl.io.DefaultHttpResponseParser.parseHead:52',
    'impl.io.DefaultBHttpClientConnection.receiveResponseHeader:314',
    'impl.io.HttpRequestExecutor.execute:175',
  ]),
  ...frames('org.apache.hc.client5.http.impl.classic.', [
    'InternalExecRuntime.execute:219',
    'MainClientExec.execute:107',
  ]),
  ...httpExecution,
]

export const restRequest = frames('org.springframework.', [
  'http.client.HttpComponentsClientHttpRequest.executeInternal:99',
  'http.client.AbstractStreamingClientHttpRequest.executeInternal:71',
  'http.client.AbstractClientHttpRequest.execute:81',
  'web.client.DefaultRestClient$DefaultRequestBodyUriSpec.exchangeInternal:581',
])

export const restClient = frames('org.springframework.web.client.', [
  'DefaultRestClient$DefaultRequestBodyUriSpec.createResourceAccessException:693',
  'DefaultRestClient$DefaultRequestBodyUriSpec.exchangeInternal:582',
  'DefaultRestClient$DefaultRequestBodyUriSpec.exchange:533',
  'DefaultRestClient$DefaultResponseSpec.readBody:821',
  'DefaultRestClient$DefaultResponseSpec.body:760',
])

export const restStatus = frames('org.springframework.web.client.', [
  'StatusHandler.lambda$defaultHandler$3:86',
  'StatusHandler.handle:146',
  'DefaultRestClient$DefaultResponseSpec.applyStatusHandlers:847',
  'DefaultRestClient$DefaultResponseSpec.lambda$readBody$4:822',
  'DefaultRestClient.readWithMessageConverters:219',
  'DefaultRestClient$DefaultResponseSpec.readBody:821',
  'DefaultRestClient$DefaultResponseSpec.body:760',
])

export const transactionProxy = frames('org.springframework.', [
  'transaction.interceptor.TransactionAspectSupport.invokeWithinTransaction:380',
  'transaction.interceptor.TransactionInterceptor.invoke:119',
  'aop.framework.ReflectiveMethodInvocation.proceed:184',
  'aop.framework.CglibAopProxy$DynamicAdvisedInterceptor.intercept:728',
])

export const hibernateTranslation = frames('org.springframework.', [
  'orm.jpa.vendor.HibernateJpaDialect.convertHibernateAccessException:290',
  'orm.jpa.vendor.HibernateJpaDialect.translateExceptionIfPossible:241',
  'orm.jpa.JpaTransactionManager.doCommit:566',
  'transaction.support.AbstractPlatformTransactionManager.processCommit:795',
  'transaction.support.AbstractPlatformTransactionManager.commit:758',
  'transaction.interceptor.TransactionAspectSupport.commitTransactionAfterReturning:698',
])

/** Up to the transaction manager that translates what Hibernate throws at commit. */
export const hibernateFlush = [
  ...frames('org.hibernate.', [
    'engine.jdbc.mutation.internal.AbstractMutationExecutor.performNonBatchedMutation:134',
    'engine.jdbc.mutation.internal.MutationExecutorSingleNonBatched.performNonBatchedOperations:55',
    'engine.jdbc.mutation.internal.AbstractMutationExecutor.execute:55',
    'persister.entity.mutation.UpdateCoordinatorStandard.doStaticUpdate:781',
    'persister.entity.mutation.UpdateCoordinatorStandard.performUpdate:328',
    'action.internal.EntityUpdateAction.execute:166',
    'engine.spi.ActionQueue.executeActions:633',
    'engine.spi.ActionQueue.executeActions:498',
    'event.internal.AbstractFlushingEventListener.performExecutions:363',
    'event.internal.DefaultFlushEventListener.onFlush:41',
    'internal.SessionImpl.doFlush:1429',
    'internal.SessionImpl.beforeTransactionCompletion:2052',
    'engine.transaction.internal.TransactionImpl.commit:104',
  ]),
  ...frames('org.springframework.orm.jpa.', ['JpaTransactionManager.doCommit:562']),
]

/** Up to the part of Hibernate that converts what the driver throws. */
export const postgres = [
  ...frames('org.postgresql.', [
    'core.v3.QueryExecutorImpl.receiveErrorResponse:2734',
    'core.v3.QueryExecutorImpl.processResults:2421',
    'core.v3.QueryExecutorImpl.execute:372',
    'jdbc.PgStatement.executeInternal:518',
    'jdbc.PgStatement.execute:435',
    'jdbc.PgPreparedStatement.executeWithFlags:196',
    'jdbc.PgPreparedStatement.executeUpdate:157',
  ]),
  ...frames('org.hibernate.engine.jdbc.mutation.internal.', [
    'AbstractMutationExecutor.performNonBatchedMutation:127',
  ]),
]

export const mailTransport = frames('org.eclipse.angus.mail.', [
  'smtp.SMTPTransport.openServer:2236',
  'smtp.SMTPTransport.protocolConnect:740',
])

export const mailSender = frames('org.springframework.mail.javamail.', [
  'JavaMailSenderImpl.connectTransport:518',
  'JavaMailSenderImpl.doSend:437',
  'JavaMailSenderImpl.send:361',
  'JavaMailSenderImpl.send:356',
])
