/**
 * A second opinion on the witnesses of breaking changes: a JSON Schema validator that is not ours says whether a value
 * satisfies the schema of one document and not that of the other. It reads the documents as they are written and shares
 * nothing with the engine's comparison, so that a defect of the one does not hide in the other. It knows no database.
 */
@NullMarked
package dev.remit.contracts.proof;

import org.jspecify.annotations.NullMarked;
