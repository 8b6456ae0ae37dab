package dev.remit.cli;

import java.io.IOException;

/** What the command line can do. */
final class Help {

  private static final String TEXT = """
      Remit tells what changes between two OpenAPI documents, and whether it breaks those who rely on the old one.

      java -jar remit.war diff OLD NEW [options]    compare two files; - is the standard input
      java -jar remit.war check FILE                say what is wrong with a document
      java -jar remit.war can-i-deploy [options]    ask a server whether a version may go into an environment
      java -jar remit.war verify-audit FILE         say whether an exported audit trail is as it was written
      java -jar remit.war --version

      Options of diff:
        --format FORMAT     text (default), json, markdown, junit, sarif, github, gitlab, html, summary, or
                            colour; repeated for several reports
        --output FILE       where the report of the --format before it goes; without it, the standard output
        --severity LIST     show only these, with commas between: breaking, risky, compatible, editorial
        --on DAY            when the new version takes over, such as 2026-07-01; what has passed its x-sunset by then
                            may go. Without a day nothing has passed
        --fail-on SEVERITY  breaking (default), risky, compatible, editorial, or none

      Options of can-i-deploy:
        --url URL           the server, such as https://remit.example.com
        --component NAME    of the catalogue, [namespace/]name
        --version VERSION   of the component
        --environment NAME  where it is to go
        --wait TIME         how long an answer that is not known yet may take: seconds, or PT5M; at most an hour
        --format FORMAT     text (default) or json
        --dry-run           tell the answer, and let the build go on: the exit status is 0
        --token TOKEN       with the scope deployments:read; others on this machine can see it there, so better
                            set the environment variable REMIT_TOKEN

      Options of verify-audit:
        --checkpoint FILE   checkpoints that were kept, one or several in a file; repeated for several files
        --key FILE          the public key, PEM, that they were signed with
        --db URL            instead of a file: the database, read as it is at one moment
        --user USER         who reads it; the password comes from the environment variable REMIT_DB_PASSWORD
        --driver FILE       the database's JDBC driver, a jar

      Exit status: 0 when nothing reaches --fail-on, and when the version may go there; 1 when something does, when check
      finds flaws, when the version must not go there or that is not known, or when verify-audit finds a row that is not as
      it was written; 2 when the arguments are wrong, something cannot be read or the server does not answer.
      """;

  private Help() {}

  static void write(Appendable out) throws IOException {
    out.append(TEXT);
  }
}
