package dev.remit.openapi.swagger;

import dev.remit.openapi.Limits;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;

/** The Swagger document that is being converted, with what all parts of the conversion ask for. */
final class Source {

  final ObjectNode root;
  final Complaints complaints = new Complaints();
  final Orders orders = new Orders();
  final References references;
  final Schemas schemas;
  final Contents contents;
  final MediaTypes mediaTypes;
  final Servers servers;

  Source(ObjectNode root, Limits limits) {
    this.root = root;
    references = new References(root);
    schemas = new Schemas(references, orders);
    contents = new Contents(limits, orders);
    mediaTypes = new MediaTypes(root, complaints);
    servers = new Servers(root, complaints);
  }

  /** The members of one of many objects that have the same keys. */
  Members members(Node origin) {
    return new Members(origin, orders);
  }
}
