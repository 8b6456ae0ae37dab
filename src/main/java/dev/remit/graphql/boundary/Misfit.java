package dev.remit.graphql.boundary;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Why a question does not fit the schema, in fixed words: the engine's own repeat what was sent, and names of its classes. */
final class Misfit {

  private Misfit() {}

  static String of(JsonObject error) {
    var extensions = error.getOrDefault("extensions", JsonValue.EMPTY_JSON_OBJECT);
    var type = extensions instanceof JsonObject known ? known.getString("validationErrorType", "") : "";
    return switch (type) {
      case "FieldUndefined" -> "There is no such field here.";
      case "SubselectionRequired" -> "Say which fields of this are wanted.";
      case "SubselectionNotAllowed" -> "This has no fields.";
      case "UnknownArgument" -> "There is no such argument here.";
      case "MissingFieldArgument", "NullValueForNonNullArgument" -> "An argument is missing here.";
      case "WrongType" -> "This value is of another type.";
      case "UndefinedVariable" -> "This variable is not declared.";
      case "UnusedVariable" -> "This variable is not used.";
      case "VariableTypeMismatch" -> "This variable is of another type than what it is used for.";
      case "UndefinedFragment", "UnusedFragment" -> "A fragment is used and not there, or there and not used.";
      case "UnknownType", "InlineFragmentTypeConditionInvalid", "FragmentTypeConditionInvalid", "InvalidFragmentType" ->
          "A fragment is on a type that is not here.";
      case "FieldsConflict" -> "Two fields here have one name and differ.";
      case "UnknownDirective", "MisplacedDirective", "MissingDirectiveArgument" -> "This directive is not known here.";
      default -> "This does not fit the schema.";
    };
  }
}
