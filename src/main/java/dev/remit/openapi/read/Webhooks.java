package dev.remit.openapi.read;

import dev.remit.openapi.Dialect;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;

/**
 * Where a document describes the calls that its provider makes: in {@code webhooks} (OpenAPI 3.1, OpenAPI object). Those of 3.0 often
 * say it in the extension {@code x-webhooks}, as GitHub's does and as Redoc shows it, and keep that when their version goes up; it counts
 * where all of it could stand in {@code webhooks}, which is not there, and is an extension as any other where not.
 */
final class Webhooks {

  private static final String DEFINED = "webhooks";
  private static final String EXTENSION = "x-webhooks";
  private static final Pointer PLACE = Pointer.ROOT.to(EXTENSION);

  private Webhooks() {}

  /** The member of the root that holds them, or would. */
  static String member(ObjectNode root, Dialect dialect, OwnAddress address) {
    return !root.has(DEFINED) && root.get(EXTENSION) instanceof ObjectNode calls
        && calls.keys().stream().allMatch(name -> isCall(calls.get(name))) && isSound(calls, new Resolver(root, dialect, address), dialect)
        ? EXTENSION : DEFINED;
  }

  private static boolean isCall(Node item) {
    return item instanceof ObjectNode object && (object.has("$ref") || Walk.METHODS.stream().anyMatch(object::has));
  }

  // by a resolver of its own, so that what is wrong with an extension leaves no trace
  private static boolean isSound(ObjectNode calls, Resolver resolver, Dialect dialect) {
    var flaws = new Flaws();
    var references = new References(resolver, flaws);
    var walk = new Walk(dialect, references, flaws);
    walk.pathItems(calls, PLACE);
    references.walkTargets(walk);
    new Loops(resolver, flaws).find();
    return flaws.count() == 0;
  }

  /** Walks what the walk of the document does not come by. */
  static void walk(ObjectNode root, String member, Walk walk) {
    if (member.equals(EXTENSION) && root.get(EXTENSION) instanceof ObjectNode calls) {
      walk.pathItems(calls, PLACE);
    }
  }
}
