package dev.remit.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.GStringExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.Phases;

/** Reads a script that consists of calls only, without running any of it. */
final class GroovyScript {

  private final List<String> texts = new ArrayList<>();
  private final Map<String, String> named = new HashMap<>();
  private final List<Step> inside = new ArrayList<>();

  private GroovyScript() {}

  /**
   * @throws org.codehaus.groovy.control.CompilationFailedException when it is no Groovy
   * @throws IllegalArgumentException when there is anything but calls in it
   */
  static List<Step> steps(String script) {
    var unit = new CompilationUnit();
    unit.addSource("Jenkinsfile", script);
    unit.compile(Phases.CONVERSION);
    ModuleNode module = unit.getAST().getModules().get(0);
    if (!module.getImports().isEmpty() || !module.getMethods().isEmpty()) {
      throw new IllegalArgumentException("only calls are expected");
    }
    return steps(module.getStatementBlock());
  }

  private static List<Step> steps(BlockStatement block) {
    return block.getStatements().stream().map(GroovyScript::step).toList();
  }

  private static Step step(Statement statement) {
    if (statement instanceof ExpressionStatement line && line.getExpression() instanceof MethodCallExpression call) {
      return step(call);
    }
    throw new IllegalArgumentException("line " + statement.getLineNumber() + " is no call");
  }

  private static Step step(MethodCallExpression call) {
    var arguments = new GroovyScript();
    arguments.read(call.getArguments());
    return new Step(call.getMethodAsString(), List.copyOf(arguments.texts), Map.copyOf(arguments.named), List.copyOf(arguments.inside));
  }

  private void read(Expression argument) {
    if (argument instanceof ConstantExpression || argument instanceof GStringExpression) {
      texts.add(argument.getText());
    } else if (argument instanceof MethodCallExpression call) {
      inside.add(step(call));
    } else if (argument instanceof ClosureExpression block) {
      inside.addAll(steps((BlockStatement) block.getCode()));
    } else if (argument instanceof TupleExpression several) {
      several.getExpressions().forEach(this::read);
    } else if (argument instanceof MapExpression pairs) {
      pairs.getMapEntryExpressions()
          .forEach(pair -> named.put(pair.getKeyExpression().getText(), pair.getValueExpression().getText()));
    } else {
      throw new IllegalArgumentException("line " + argument.getLineNumber() + ": what is " + argument.getText());
    }
  }
}
