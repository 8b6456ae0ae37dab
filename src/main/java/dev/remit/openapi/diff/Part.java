package dev.remit.openapi.diff;

import dev.remit.openapi.Party;
import dev.remit.openapi.tree.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a request or an answer that a comparison is at. */
sealed interface Part {

  /** The name readers see, as {@link dev.remit.openapi.Witness#part()}. */
  default String label() {
    return "request";
  }

  /** Which of its values travel as text. */
  default Writing writing() {
    return Writing.TYPED;
  }

  /** What one version writes as fields; null if that is nothing. */
  default @Nullable Fields fields(Party party, Side side) {
    return null;
  }

  /** The message as a whole, or nothing that travels. */
  record Whole() implements Part {}

  /**
   * What a caller shows.
   *
   * @param requirement the alternative in question
   */
  record Caller(Located requirement) implements Part {}

  /** A parameter; absent in the document that lacks it. */
  record Parameter(@Nullable Located before, @Nullable Located after) implements Part {
    @Override
    public String label() {
      var one = after == null ? before : after;
      return one == null ? "parameter" : one.text("in") + " parameter " + one.text("name");
    }

    @Override
    public Writing writing() {
      return Writing.of(after == null ? before : after);
    }

    @Override
    public @Nullable Fields fields(Party party, Side side) {
      var one = party == Party.BEFORE ? before : after;
      return one == null ? null : Fields.of(side, one);
    }
  }

  /**
   * The body of the request.
   *
   * @param field the part of the form in question; null for the body as a whole
   */
  record Body(@Nullable String mediaType, Writing writing, @Nullable Field field) implements Part {

    Body(@Nullable String mediaType, Writing writing) {
      this(mediaType, writing, null);
    }

    @Override
    public String label() {
      return "body";
    }

    @Override
    public @Nullable Fields fields(Party party, Side side) {
      return writing.fields(party, mediaType);
    }
  }

  /**
   * A part of a form.
   *
   * @param type the media type that is in question; null for any
   */
  record Field(String name, @Nullable String type) {

    /** The media type object, saying that this part is written as the type in question. */
    @Nullable Located stated(@Nullable Located media) {
      if (type == null || media == null || !(media.node() instanceof ObjectNode object)) {
        return media;
      }
      var encodings = object.object("encoding");
      var own = encodings == null ? null : encodings.object(name);
      var none = Values.object(Map.of());
      var stated = (own == null ? none : own).with("contentType", Values.text(type));
      return new Located(object.with("encoding", (encodings == null ? none : encodings).with(name, stated)), media.pointer());
    }
  }

  /** The same with a part of the form that the comparison has come to. */
  default Part in(Field field) {
    return this instanceof Body body ? new Body(body.mediaType, body.writing, field) : this;
  }

  /**
   * The body of an answer, or the answer as a whole.
   *
   * @param status as the document writes it: a status, a range or {@code default}
   */
  record Answer(String status, @Nullable String mediaType, Writing writing) implements Part {
    @Override
    public String label() {
      return "body";
    }

    @Override
    public @Nullable Fields fields(Party party, Side side) {
      return writing.fields(party, mediaType);
    }
  }

  /** A header of an answer. */
  record Header(String status, String name, Writing writing) implements Part {
    @Override
    public String label() {
      return "header " + name;
    }
  }

  /** The same with the media type that the comparison has come to. */
  default Part of(String mediaType) {
    return of(mediaType, Writing.TYPED);
  }

  /** The same where it is known how values of the media type are written. */
  default Part of(String mediaType, Writing writing) {
    return this instanceof Body ? new Body(mediaType, writing)
        : this instanceof Answer answer ? new Answer(answer.status, mediaType, writing) : this;
  }
}
