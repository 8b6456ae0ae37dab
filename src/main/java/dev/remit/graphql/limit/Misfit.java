package dev.remit.graphql.limit;

import graphql.validation.ValidationErrorClassification;

/** Why a question does not fit the schema, in fixed words: the library's own repeat what was sent, and names of its classes. */
final class Misfit {

  private Misfit() {}

  static String of(ValidationErrorClassification type) {
    return switch (type.toString()) {
      case "FieldUndefined" -> "There is no such field here.";
      case "SubselectionRequired" -> "Say which fields of this are wanted.";
      case "SubselectionNotAllowed" -> "This has no fields.";
      case "UnknownArgument" -> "There is no such argument here.";
      case "MissingFieldArgument", "NullValueForNonNullArgument" -> "An argument is missing here.";
      case "WrongType" -> "This value is of another type.";
      case "UndefinedVariable" -> "This variable is not declared.";
      case "UnusedVariable" -> "This variable is not used.";
      case "VariableTypeMismatch" -> "This variable is of another type than what it is used for.";
      case "UndefinedFragment" -> "There is no such fragment.";
      case "UnusedFragment" -> "This fragment is not used.";
      case "UnknownType" -> "There is no such type.";
      case "FieldsConflict" -> "Two fields here have one name and differ.";
      case "UnknownDirective", "MisplacedDirective" -> "There is no such directive here.";
      default -> "This does not fit the schema.";
    };
  }
}
