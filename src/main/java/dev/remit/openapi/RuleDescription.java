package dev.remit.openapi;

import org.jspecify.annotations.Nullable;

/**
 * What a rule means.
 *
 * @param id its stable name, in kebab-case
 * @param request its severity where the data travels to the provider, or where no data is concerned
 * @param response its severity where the data travels to the consumer
 * @param whyRequest the reason of the one, in a sentence
 * @param whyResponse the reason of the other; the same where the direction makes no difference
 * @param fix how to make the change without harm, in a sentence
 * @param argument why other tools' answer was not taken; null where there is nothing to argue
 */
public record RuleDescription(
    String id,
    Severity request,
    Severity response,
    String whyRequest,
    String whyResponse,
    String fix,
    @Nullable String argument) {

  /** The gravest severity it can have. */
  public Severity worst() {
    return request.compareTo(response) > 0 ? request : response;
  }

  /** The id as words, such as {@code Property became optional}. */
  public String title() {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
  }
}
