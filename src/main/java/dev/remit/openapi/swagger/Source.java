package dev.remit.openapi.swagger;

import dev.remit.openapi.Limits;
import dev.remit.openapi.tree.ObjectNode;

/** The Swagger document that is being converted, with what all parts of the conversion ask for. */
final class Source {

  final ObjectNode root;
  final Complaints complaints = new Complaints();
  final References references;
  final Schemas schemas;
  final Contents contents;
  final MediaTypes mediaTypes;
  final Servers servers;

  Source(ObjectNode root, Limits limits) {
    this.root = root;
    references = new References(root);
    schemas = new Schemas(references);
    contents = new Contents(limits);
    mediaTypes = new MediaTypes(root, complaints);
    servers = new Servers(root, complaints);
  }
}
