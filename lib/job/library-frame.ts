/**
 * Whose code a frame of a Java stack trace is in. What is not known to be a library is the
 * application's own: to hide too little is better than to hide the cause.
 */

const libraries = [
  // the platform and its languages
  ...['java', 'javax', 'jakarta', 'jdk', 'sun', 'com.sun', 'com.oracle', 'oracle', 'org.graalvm'],
  ...['kotlin', 'kotlinx', 'scala', 'groovy', 'org.codehaus.groovy', 'clojure', 'org.mozilla'],
  // the engines
  ...['org.camunda', 'org.operaton', 'org.cibseven'],
  // servers and frameworks
  ...['org.springframework', 'org.apache', 'org.eclipse', 'org.glassfish', 'org.jboss'],
  ...['org.wildfly', 'io.undertow', 'io.quarkus', 'io.smallrye', 'io.micronaut', 'io.vertx'],
  ...['io.netty', 'reactor', 'rx', 'io.reactivex', 'io.grpc', 'org.aspectj', 'net.bytebuddy'],
  ...['net.sf.cglib', 'javassist', 'org.objectweb', 'com.google', 'org.slf4j', 'ch.qos'],
  ...['io.micrometer', 'io.opentelemetry', 'io.github.resilience4j', 'org.quartz'],
  // data and wires
  ...['com.fasterxml', 'tools.jackson', 'org.hibernate', 'org.mybatis', 'com.zaxxer'],
  ...['org.postgresql', 'com.mysql', 'org.mariadb', 'com.microsoft.sqlserver', 'com.ibm.db2'],
  ...['org.h2', 'com.mongodb', 'redis.clients', 'io.lettuce', 'com.rabbitmq', 'okhttp3', 'okio'],
  ...['feign', 'retrofit2', 'com.amazonaws', 'software.amazon', 'com.azure', 'org.bouncycastle'],
]

const library = new RegExp(
  `^(?:${libraries.map((name) => name.replaceAll('.', '\\.')).join('|')})\\.`,
)

/** `java.base/`, `app//`, `loader/module@1.0/`; never the number of a hidden class. */
const loaderAndModule = /^(?:[\w.@-]*\/){1,2}(?=[A-Za-z_])/

/** Classes that frameworks derive from the application's at run time. */
const generated = /\$\$(?:SpringCGLIB|FastClassBy|EnhancerBy)|_ClientProxy\.|\(<generated>\)/

/** `frame`: as the trace prints it behind its `at`. */
export const isLibraryFrame = (frame: string): boolean =>
  library.test(frame.replace(loaderAndModule, '')) || generated.test(frame)
