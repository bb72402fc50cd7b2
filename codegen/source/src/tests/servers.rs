//! Servers: what their URLs are read as, and their variables.

use serde_json::json;

use super::{accepted, heads};

fn url(version: &str, more: &str, url: &str) -> (String, String) {
    let (tree, said) = accepted(&format!(
        "openapi: {version}\n{more}info: {{ title: T, version: '1' }}\nservers: [{{ url: '{url}' }}]\npaths: {{}}\n"
    ));
    let url = tree["servers"][0]["url"].as_str().unwrap().to_owned();
    (url, said)
}

#[test]
fn urls_that_lack_their_start() {
    let (read, said) = url("3.0.3", "", "//api.example.com/v1");
    assert_eq!(read, "https://api.example.com/v1");
    assert_eq!(
        said,
        "\
warning: the URL `//api.example.com/v1` has no scheme; it is read as `https://api.example.com/v1` [server-url]
 --> api.yaml:3:18
  |
3 | servers: [{ url: '//api.example.com/v1' }]
  |                  ^^^^^^^^^^^^^^^^^^^^^^
  = help: write `https://api.example.com/v1`
"
    );
    let (read, said) = url("3.0.3", "", "");
    assert_eq!(read, "/");
    assert_eq!(
        heads(&said),
        ["warning: the URL of this server is empty; it is read as `/` [server-url]"]
    );
    let (tree, said) = accepted(
        "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\n\
         servers: [{ url: '{host}/v1', variables: { host: { default: api.example.com } } }]\n",
    );
    assert_eq!(tree["servers"][0]["url"], "https://{host}/v1");
    assert_eq!(
        heads(&said),
        [
            "warning: the URL `{host}/v1` has no scheme, and its variable begins with a host; it is read as \
             `https://{host}/v1` [server-url]"
        ]
    );
    for (written, read, count) in [
        ("HTTPS://a.org", "HTTPS://a.org", 0),
        ("api.example.com/v1", "https://api.example.com/v1", 1),
        ("localhost:3000/api/", "http://localhost:3000/api/", 1),
        ("//localhost", "http://localhost", 1),
        ("127.0.0.1:80/a", "http://127.0.0.1:80/a", 1),
        ("//[::1]:80/a", "http://[::1]:80/a", 1),
        ("10.0.0.1", "https://10.0.0.1", 1),
        ("internal:8080", "https://internal:8080", 1),
        ("//{host}/v1", "https://{host}/v1", 1),
        ("https:/a.org", "https://a.org", 1),
        ("v1.0", "v1.0", 0),
        ("../v2", "../v2", 0),
        ("./", "./", 0),
        ("/", "/", 0),
        ("{host}/v1", "{host}/v1", 0),
        ("https://a.org/v1", "https://a.org/v1", 0),
    ] {
        let (is, said) = url("3.0.3", "", written);
        assert_eq!(is, read);
        assert_eq!(heads(&said).len(), count, "{said}");
    }
}

#[test]
fn urls_relative_to_the_description() {
    let own = "$self: https://example.com/api/openapi.yaml\n";
    assert_eq!(url("3.2.0", own, "../v2").0, "https://example.com/v2");
    assert_eq!(url("3.2.0", own, "").0, "https://example.com/");
    assert_eq!(url("3.2.0", own, "https://a.org").0, "https://a.org");
    assert_eq!(
        url("3.2.0", "$self: /api/openapi.yaml\n", "../v2").0,
        "../v2"
    );
}

#[test]
fn values_of_a_variable_that_are_listed_twice() {
    let (tree, said) = accepted(
        "openapi: 3.0.3
info: { title: T, version: '1' }
servers: [{ url: 'https://{site}/api', variables: { site: { default: a.org, enum: [a.org, b.org, b.org] } } }]
paths: {}
",
    );
    assert_eq!(
        heads(&said),
        ["warning: the value `b.org` is listed twice [duplicate-value]"]
    );
    let variable = &tree["servers"][0]["variables"]["site"];
    assert_eq!(variable["enum"], json!(["a.org", "b.org"]));
}

/// The values of a variable are texts, as they are written.
#[test]
fn values_that_look_like_numbers() {
    let (tree, said) = accepted(
        "openapi: 3.1.0\ninfo: { title: T, version: '1' }\nservers:\n- url: 'https://a.org/{v}'\n  variables: { v: { default: 1.10, enum: [1.1, 1.10, 0x10, yes] } }\npaths: {}\n",
    );
    assert_eq!(said, "");
    assert_eq!(
        tree["servers"][0]["variables"]["v"],
        json!({ "default": "1.10", "enum": ["1.1", "1.10", "0x10", "yes"] })
    );
}

/// Promise: a password in a URL is told, shown nowhere, and no part of what is generated.
#[test]
fn passwords_are_left_out() {
    let (read, said) = url("3.0.3", "", "https://u:geheim@h.org/v1");
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
    let (tree, said) = accepted(
        "swagger: '2.0'\ninfo: { title: T, version: '1' }\nhost: 'u:geheim@h.org'\nschemes: [https]\npaths: {}\n",
    );
    assert_eq!(tree["servers"][0]["url"], "https://h.org");
    assert_eq!(heads(&said).len(), 1, "{said}");
    let (read, said) = url("3.0.3", "", "https://u@h.org");
    assert_eq!((read.as_str(), said.as_str()), ("https://u@h.org", ""));
}
