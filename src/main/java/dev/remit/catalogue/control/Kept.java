package dev.remit.catalogue.control;

import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.entity.Entry;
import dev.remit.catalogue.entity.EntryVersion;
import org.jspecify.annotations.Nullable;

/**
 * What became of a declaration.
 *
 * @param act what was done; absent when nothing was different
 * @param before what was said until now; absent when it was not there
 */
record Kept(Entry entry, EntryVersion.@Nullable Act act, @Nullable Declaration before, Declaration now) {}
