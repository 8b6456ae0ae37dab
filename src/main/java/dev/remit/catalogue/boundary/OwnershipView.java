package dev.remit.catalogue.boundary;

import dev.remit.catalogue.control.OwnershipFinding;
import dev.remit.catalogue.control.OwnershipTotals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report as programs read it.
 *
 * @param list which of the lists this is a page of
 * @param next cursor of what follows; absent on the last page
 */
public record OwnershipView(OwnershipTotals totals, String list, List<OwnershipFinding> items, @Nullable String next) {}
