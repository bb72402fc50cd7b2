//! Promise: a password in a URL is told, shown nowhere, and no part of what is generated.

use super::{accepted, heads};

fn url(url: &str) -> (String, String) {
    let (tree, said) = accepted(&format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\nservers: [{{ url: '{url}' }}]\npaths: {{}}\n"
    ));
    let url = tree["servers"][0]["url"].as_str().unwrap().to_owned();
    (url, said)
}

#[test]
fn of_servers() {
    let (read, said) = url("https://u:geheim@h.org/v1");
    assert_eq!(read, "https://h.org/v1");
    assert_eq!(
        said,
        "\
warning: the URL of this server has a password in it, which everybody who has the description can read; it is left out [server-url]
 --> api.yaml:3:18
  |
3 | servers: [{ url: 'https://u:******@h.org/v1' }]
  |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write `https://h.org/v1`, and describe a security scheme: the caller says the password
"
    );
    let (tree, said) = accepted(
        "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\n\
         servers: [{ url: '{base}/v1', variables: { base: { default: 'https://u:geheim@h.org' } } }]\n",
    );
    let base = &tree["servers"][0]["variables"]["base"]["default"];
    assert_eq!(
        (base.as_str(), said.contains("geheim")),
        (Some("https://h.org"), false)
    );
    let (read, said) = url("https://token@h.org/v1");
    assert_eq!(read, "https://h.org/v1");
    assert_eq!(
        heads(&said),
        [
            "warning: the URL of this server has a user in it, which everybody who has the description can read; it is left out [server-url]"
        ]
    );
    let kept = "https://h.org/a@b";
    let (read, said) = url(kept);
    assert_eq!((read.as_str(), said.as_str()), (kept, ""));
}

#[test]
fn of_the_host_of_swagger() {
    let (tree, said) = accepted(
        "swagger: '2.0'\ninfo: { title: T, version: '1' }\nhost: u:geheim@h.org\nschemes: [https]\npaths: {}\n",
    );
    assert_eq!(tree["servers"][0]["url"], "https://h.org");
    assert_eq!(
        said,
        "\
warning: `host` is the name of a host and its port, and the password in this one, which everybody who has the description can read, is left out; `https://h.org` is taken as the URL [server-url]
 --> api.yaml:3:7
  |
3 | host: u:******@h.org
  |       ^^^^^^^^^^^^^^
  = help: write `host: h.org`
"
    );
    let (tree, said) = accepted(
        "swagger: '2.0'\ninfo: { title: T, version: '1' }\nhost: token@h.org\nschemes: [https]\npaths: {}\n",
    );
    assert_eq!(tree["servers"][0]["url"], "https://h.org");
    assert!(said.contains("and the user in this one, which"), "{said}");
    let (_, said) = accepted(
        "swagger: '2.0'\ninfo: { title: T, version: '1' }\nhost: 'u:geheim@'\npaths: {}\n",
    );
    assert!(!said.contains("geheim"), "{said}");
}

#[test]
fn of_everything_else_that_has_an_address() {
    let (tree, said) = accepted(
        "openapi: 3.2.0
$self: https://u:geheim@h.org/api.yaml
info:
  title: T
  version: '1'
  termsOfService: https://u:geheim@h.org/a
  contact: { url: 'https://u:geheim@h.org/a' }
  license: { name: L, url: 'https://u:geheim@h.org/a' }
externalDocs: { url: 'https://u:geheim@h.org/a' }
servers: [{ url: v1 }]
paths: {}
components:
  securitySchemes:
    a:
      type: oauth2
      oauth2MetadataUrl: https://u:geheim@h.org/a
      flows:
        authorizationCode:
          authorizationUrl: https://u:geheim@h.org/a
          refreshUrl: https://u:geheim@h.org/a
          tokenUrl: https://u:geheim@h.org/a
          scopes: {}
    b: { type: openIdConnect, openIdConnectUrl: 'https://u:geheim@h.org/a' }
",
    );
    assert!(!tree.to_string().contains("geheim"), "{tree}");
    assert!(!said.contains("geheim"), "{said}");
    assert_eq!(tree["servers"][0]["url"], "https://h.org/v1");
    let flows = &tree["components"]["securitySchemes"]["a"]["flows"];
    assert_eq!(flows["authorizationCode"]["tokenUrl"], "https://h.org/a");
    let keys = [
        "$self",
        "termsOfService",
        "url",
        "url",
        "url",
        "oauth2MetadataUrl",
        "authorizationUrl",
        "refreshUrl",
        "tokenUrl",
        "openIdConnectUrl",
    ];
    let expected = keys.map(|key| {
        format!(
            "warning: the URL in `{key}` has a password in it, which everybody who has the description can read; it is left out [password-in-url]"
        )
    });
    assert_eq!(heads(&said), expected);
    let (tree, said) = accepted(
        "swagger: '2.0'
info: { title: T, version: '1' }
paths: {}
securityDefinitions:
  a: { type: oauth2, flow: application, tokenUrl: 'https://u:geheim@h.org/a', scopes: {} }
",
    );
    assert!(!tree.to_string().contains("geheim"), "{tree}");
    assert_eq!(
        said,
        "\
warning: the URL in `tokenUrl` has a password in it, which everybody who has the description can read; it is left out [password-in-url]
 --> api.yaml:5:51
  |
5 |   a: { type: oauth2, flow: application, tokenUrl: 'https://u:******@h.org/a', scopes: {} }
  |                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write `https://h.org/a`
"
    );
}
