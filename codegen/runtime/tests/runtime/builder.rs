//! What a client can be built from, and what it says when it cannot.

use std::time::Duration;

use runtime::client::{ApiInfo, ClientBuilder};
use runtime::server::{self, ServerUrl};

use super::api::Client;

static WITH_SERVER: ApiInfo = ApiInfo {
    user_agent: "t/1",
    server: Some("http://127.0.0.1:1/api"),
    headers: &[],
};
static RELATIVE: ApiInfo = ApiInfo {
    user_agent: "t/1",
    server: Some("/api"),
    headers: &[],
};

fn problem(builder: ClientBuilder<Client>) -> String {
    let error = builder.build().unwrap_err();
    assert!(!format!("{error:?} {error}").contains("hush"), "{error:?}");
    error.to_string()
}

#[test]
fn base_urls() {
    for (url, reason) in [
        (
            "",
            "it is not a whole URL: write it with `http://` or `https://` and a host",
        ),
        ("hush.example/a", "it is not a whole URL"),
        ("hush:1", "only `http` and `https` can be used"),
        ("ftp://hush/", "only `http` and `https` can be used"),
        ("http://", "it is not a URL: empty host"),
        ("http://[::1", "it is not a URL: invalid IPv6 address"),
        (
            "http://hush@127.0.0.1",
            "it holds a user or a password: take them out and give them as a credential",
        ),
        ("http://:hush@127.0.0.1", "it holds a user or a password"),
        (
            "http://127.0.0.1?hush",
            "it holds a query (`?`) or a fragment (`#`): take it out",
        ),
        ("http://127.0.0.1/#hush", "it holds a query"),
    ] {
        let problem = problem(Client::builder().base_url(url));
        assert!(
            problem.starts_with(&format!("the base URL cannot be used: {reason}")),
            "{url}: {problem}"
        );
    }
    for url in [
        "http://127.0.0.1",
        "https://a-b.plex.direct:32400/x/",
        "http://[::1]:1/",
        " http://127.0.0.1\n",
    ] {
        Client::builder().base_url(url).build().unwrap();
    }
}

#[test]
fn servers_of_the_description() {
    assert_eq!(
        problem(Client::builder()),
        "the description names no server to call: give one with `base_url`"
    );
    let client = ClientBuilder::<Client>::new(&WITH_SERVER).build().unwrap();
    assert!(
        format!("{client:?}").contains("\"http://127.0.0.1:1/api\""),
        "{client:?}"
    );
    let problem = problem(ClientBuilder::new(&RELATIVE));
    assert!(
        problem.starts_with("the description's server \"/api\" cannot be used, so give `base_url`: it is not a whole URL"),
        "{problem}"
    );
}

#[test]
fn headers() {
    assert_eq!(
        problem(
            Client::builder()
                .base_url("http://127.0.0.1")
                .header("a b", "c")
        ),
        "the header name \"a b\" cannot be sent: use letters, digits and `-`"
    );
    for builder in [
        Client::builder().header("x-a", "hush\n"),
        Client::builder().user_agent("hush\n"),
    ] {
        let problem = problem(builder.base_url("http://127.0.0.1"));
        assert!(
            problem.ends_with("cannot be sent: it holds a line break or another control character"),
            "{problem}"
        );
    }
}

#[test]
fn an_http_client_that_cannot_be_built() {
    let http = reqwest::Client::builder().user_agent("a\nb");
    let builder = Client::builder().http_client(http);
    let error = builder.base_url("http://a.test").build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "the HTTP client could not be built: see what `http_client` was given"
    );
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "builder error");
}

#[test]
fn limits_can_be_anything() {
    Client::builder()
        .base_url("http://127.0.0.1")
        .timeout(Duration::ZERO)
        .connect_timeout(Duration::MAX)
        .max_response_bytes(0)
        .build()
        .unwrap();
}

#[test]
fn server_variables() {
    let template = "{protocol}://{ip}:{port}/{base}";
    let expand = |protocol, ip, port, base| {
        ServerUrl::expand(
            template,
            &[
                ("protocol", protocol),
                ("ip", ip),
                ("port", port),
                ("base", base),
            ],
        )
        .into_url(None)
    };
    for (ip, base, url) in [
        ("10.10.10.47", "", "http://10.10.10.47:32400/"),
        ("::1", "v1/x", "http://[::1]:32400/v1/x"),
        ("[::1]", "v1/", "http://[::1]:32400/v1"),
        ("a.example", "v 1", ""),
    ] {
        match expand("http", ip, "32400", base) {
            Ok(found) => assert_eq!(found.as_str(), url),
            Err(_) => assert_eq!(url, ""),
        }
    }
    for (protocol, ip, port, base) in [
        ("ftp", "a", "1", ""),
        ("javascript", "a", "1", ""),
        ("http", "a/b", "1", ""),
        ("http", "a@b", "1", ""),
        ("http", "a?b", "1", ""),
        ("http", "a#b", "1", ""),
        ("http", "a\\b", "1", ""),
        ("http", "a b", "1", ""),
        ("http", "a\tb", "1", ""),
        ("http", "a", "1/x", ""),
        ("http", "a", "99999", ""),
        ("http", "a", "x", ""),
        ("http", "", "1", ""),
        ("http://evil/", "a", "1", "?"),
        ("http", "a", "1", "x/../y"),
        ("http", "a", "1", "%2e%2e"),
        ("http", "a", "1", "x?y"),
    ] {
        assert!(
            expand(protocol, ip, port, base).is_err(),
            "{protocol} {ip} {port} {base}"
        );
    }
    let url = |template, value| {
        ServerUrl::expand(template, &[("v", value)])
            .into_url(None)
            .map(|url| url.to_string())
    };
    assert_eq!(
        url("{v}/a", "https://b.example/c").unwrap(),
        "https://b.example/c/a"
    );
    assert_eq!(url("https://[{v}]/", "::1").unwrap(), "https://[::1]/");
    assert_eq!(
        url("https://{v}.example", "eu").unwrap(),
        "https://eu.example/"
    );
    assert!(url("{v}", "/a").is_err());
    // The slash that a path begins with may be the template's, the value's, or both.
    for value in ["a/b", "/a/b/"] {
        assert_eq!(
            url("https://c.example/{v}", value).unwrap(),
            "https://c.example/a/b"
        );
    }
    // Without a value there is one slash less.
    assert_eq!(
        url("https://c.example/{v}/v1", "").unwrap(),
        "https://c.example/v1"
    );
    // Behind a host a path may follow, where nothing of the host does.
    assert_eq!(
        url("https://{v}", "c.example/v2").unwrap(),
        "https://c.example/v2"
    );
    assert_eq!(
        url("https://{v}/x", "c.example/v2").unwrap(),
        "https://c.example/v2/x"
    );
    assert!(url("https://{v}.example", "evil.test/").is_err());
    assert!(url("https://{v}", "c.example/../x").is_err());
    // A whole URL in the place of its host would be one of the host `https`.
    assert_eq!(
        url("https://{v}/api", "https://c.example").unwrap_err(),
        "the server variable `v` must be a host without `//`: what stands before it has the scheme"
    );
    // What begins with a path is relative.
    let relative = ServerUrl::expand("{v}/x", &[("v", "/api")]);
    assert!(relative.is_relative());
    let place = server::base("https://c.example/api/v3").unwrap();
    assert_eq!(
        relative.into_url(Some(&place)).unwrap().as_str(),
        "https://c.example/api/x"
    );
    assert_eq!(
        url("https://{w}/", "a").unwrap_err(),
        "the server `https://{w}/` needs a value for its variable `w`"
    );
    assert_eq!(
        url("https://{v/", "a").unwrap_err(),
        "the server `https://{v/` has a `{` without its `}`"
    );

    let problem = problem(
        Client::builder().server_url(ServerUrl::expand("http://{ip}:80", &[("ip", "a/b")])),
    );
    assert_eq!(
        problem,
        "the server cannot be used: the server variable `ip` must not hold '/': it would break out of its place in the URL"
    );
}

#[test]
fn joining() {
    let base = |text| server::base(text).unwrap();
    for (root, path, query, url) in [
        ("http://a", "/b", "", "http://a/b"),
        ("http://a/", "/b", "c=d", "http://a/b?c=d"),
        ("http://a/x/", "b", "", "http://a/x/b"),
        ("http://a/x", "", "", "http://a/x"),
        ("http://a/x%2Fy", "/b%2Fc", "", "http://a/x%2Fy/b%2Fc"),
        ("http://a", "/b?c#d", "e=f", "http://a/b?c&e=f"),
        ("http://a", "//b/c", "", "http://a//b/c"),
    ] {
        assert_eq!(server::join(&base(root), path, query).as_str(), url);
    }
}
