import type { ActivityCause } from '../cause'
import { frames } from '../traces/frame'

/** Mistakes in a process model rather than in the code that it calls. */

export const unknownProperty: ActivityCause = {
  process: 'subscriptionRenewal',
  activity: 'prepareRenewal',
  calledBy: 'expression',
  thrown() {
    const missing = 'Could not find property newPrice in class com.tarnholm.subscriptions.Contract'
    return {
      type: 'org.camunda.bpm.engine.ProcessEngineException',
      message: `Unknown property used in expression: \${renewalService.prepare(contract.newPrice)}. Cause: ${missing}`,
      frames: frames('org.camunda.bpm.engine.impl.el.', ['JuelExpression.getValue:64']),
      cause: {
        type: 'org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException',
        message: missing,
        frames: [
          ...frames('org.camunda.bpm.impl.juel.', [
            'jakarta.el.BeanELResolver.toBeanProperty:742',
            'jakarta.el.BeanELResolver.getValue:325',
            'jakarta.el.CompositeELResolver.getValue:123',
            'AstProperty.eval:55',
            'AstParameters.eval:39',
            'AstMethod.eval:79',
            'AstEval.eval:51',
            'TreeValueExpression.getValue:122',
          ]),
          ...frames('org.camunda.bpm.engine.impl.', [
            'delegate.ExpressionGetInvocation.invoke:38',
            'delegate.DelegateInvocation.proceed:58',
            'delegate.DefaultDelegateInterceptor.handleInvocationInContext:92',
            'delegate.DefaultDelegateInterceptor.handleInvocation:63',
            'el.JuelExpression.getValue:52',
          ]),
        ],
      },
    }
  },
}

export const riskRules: ActivityCause = {
  process: 'instalmentLoan',
  activity: 'applyRiskRules',
  calledBy: 'script',
  thrown({ definitionId }) {
    const missing = 'No such property: creditScore for class: Script27'
    return {
      type: 'org.camunda.bpm.engine.ScriptEvaluationException',
      message: `Unable to evaluate script while executing activity 'applyRiskRules' in the process definition with id '${definitionId}': javax.script.ScriptException: groovy.lang.MissingPropertyException: ${missing}`,
      frames: frames('org.camunda.bpm.engine.impl.scripting.', [
        'SourceExecutableScript.evaluateScript:133',
        'SourceExecutableScript.evaluate:54',
        'ExecutableScript.execute:62',
      ]),
      cause: {
        type: 'javax.script.ScriptException',
        message: `groovy.lang.MissingPropertyException: ${missing}`,
        frames: [
          ...frames('org.codehaus.groovy.jsr223.', [
            'GroovyScriptEngineImpl.eval:322',
            'GroovyScriptEngineImpl.eval:155',
          ]),
          ...frames('java.scripting/javax.script.', ['AbstractScriptEngine.eval:230']),
          ...frames('org.camunda.bpm.engine.impl.scripting.', [
            'SourceExecutableScript.evaluateScript:129',
          ]),
        ],
        cause: {
          type: 'groovy.lang.MissingPropertyException',
          message: missing,
          frames: [
            ...frames('org.codehaus.groovy.runtime.', [
              'ScriptBytecodeAdapter.unwrap:67',
              'callsite.PogoGetPropertySite.getProperty:51',
            ]),
            'Script27.run(Script27.groovy:14)',
            ...frames('org.codehaus.groovy.jsr223.', ['GroovyScriptEngineImpl.eval:319']),
          ],
        },
      },
    }
  },
}
