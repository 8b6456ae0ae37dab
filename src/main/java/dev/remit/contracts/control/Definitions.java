package dev.remit.contracts.control;

import dev.remit.catalogue.ApiDefinitions;
import dev.remit.catalogue.ApiSummary;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents of APIs as the catalogue imports and exports them. */
@ApplicationScoped
@Transactional
public class Definitions implements ApiDefinitions {

  @Inject
  Documents documents;

  @Inject
  Publishing publishing;

  @Inject
  Versions versions;

  @Inject
  VersionQueries queries;

  @Override
  public void publish(Actor by, ApiSummary api, byte[] document) {
    publishing.offer(by, api.name(), document);
  }

  @Override
  public boolean reads(byte[] text) {
    try {
      documents.read(text);
      return true;
    } catch (UnreadableDocument other) {
      return false;
    }
  }

  @Override
  public Optional<byte[]> latest(Actor by, ApiSummary api) {
    return Optional.ofNullable(versions.latest(List.of(api)).get(api.name())).map(VersionView::digest).map(versions::bytes);
  }

  @Override
  public boolean any(UUID api) {
    return !queries.ofApis(List.of(api)).isEmpty();
  }
}
