package dev.remit.openapi.diff;

/** Operations that consumers call, and those that the provider calls, by what their coming and going is called. */
enum OperationKind {
  PATH(Rule.OPERATION_ADDED,
      new LifeCycle.Removal(Rule.OPERATION_REMOVED, Rule.OPERATION_REMOVED_BEFORE_SUNSET, Rule.OPERATION_REMOVED_AFTER_SUNSET)),
  WEBHOOK(Rule.WEBHOOK_ADDED,
      new LifeCycle.Removal(Rule.WEBHOOK_REMOVED, Rule.WEBHOOK_REMOVED_BEFORE_SUNSET, Rule.WEBHOOK_REMOVED_AFTER_SUNSET)),
  CALLBACK(Rule.CALLBACK_ADDED,
      new LifeCycle.Removal(Rule.CALLBACK_REMOVED, Rule.CALLBACK_REMOVED_BEFORE_SUNSET, Rule.CALLBACK_REMOVED_AFTER_SUNSET));

  final Rule added;
  final LifeCycle.Removal removal;

  OperationKind(Rule added, LifeCycle.Removal removal) {
    this.added = added;
    this.removal = removal;
  }

  /**
   * What tells that two operations of different labels are the same: for a path all but the names of its variables, for
   * a webhook its operationId or else its content, for a callback its method.
   */
  String identity(Operation operation) {
    return switch (this) {
      case PATH -> operation.address();
      case WEBHOOK -> operation.method() + " " + content(operation);
      case CALLBACK -> operation.method();
    };
  }

  private static String content(Operation operation) {
    var id = operation.node().text("operationId");
    return id == null ? "#" + operation.node().node().hash() : id;
  }
}
