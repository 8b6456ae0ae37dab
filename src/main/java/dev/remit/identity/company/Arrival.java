package dev.remit.identity.company;

/**
 * How an operator wants those received for whom the company vouches.
 *
 * @param provision whether somebody new is entered by their first sign-in; otherwise only who was linked gets in
 * @param linkByEmail whether somebody new is the person who has their verified e-mail address already
 */
public record Arrival(GroupMapping mapping, boolean provision, boolean linkByEmail) {}
