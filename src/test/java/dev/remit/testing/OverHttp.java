package dev.remit.testing;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that speaks HTTP with the server as any client does; RestAssured knows where it is. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public abstract class OverHttp {}
