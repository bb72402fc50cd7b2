use super::expected::client::{Client, ClientBuilder};
use super::expected::server::{
    BareServer, NamedServer, PlaceServer, RegionalServer, SlashedServer, StagedServer,
};
use super::expected::types::{RegionalServerRegion, ServerStage, ServerUrl};
use crate::runtime::call::{Call, Operation};
use crate::runtime::error::Error;
use crate::server::Server;
use crate::wire::{done, for_tests};

/// The targets of these calls, to a server that the builder gets to know.
async fn targets<O: Operation>(
    builder: impl FnOnce(ClientBuilder, &Server) -> ClientBuilder,
    calls: impl FnOnce(&Client) -> Vec<Call<O>>,
) -> Vec<String> {
    let server = Server::start([done()]).await;
    let builder = builder(for_tests(Client::builder()), &server);
    let client = builder.build().expect("a client");
    for call in calls(&client) {
        call.await.expect("it is answered");
    }
    let requests = server.requests();
    let targets = requests.iter().map(|request| request.target().to_owned());
    targets.collect()
}

/// Its slash at the end is not one between two parts of the path.
#[tokio::test]
async fn variables_and_their_defaults() {
    let staged = |builder: ClientBuilder, server: &Server| {
        builder.server(StagedServer::default().port(server.port()))
    };
    assert_eq!(
        targets(staged, |client| vec![client.plain()]).await,
        ["/v1/plain"]
    );
    let second = |builder: ClientBuilder, server: &Server| {
        let chosen = StagedServer::default().port(server.port());
        builder.server(chosen.host("localhost").stage(ServerStage::V2))
    };
    assert_eq!(
        targets(second, |client| vec![client.plain()]).await,
        ["/v2/plain"]
    );
    let bare = |builder: ClientBuilder, server: &Server| {
        builder.server(BareServer::default().port(server.port()))
    };
    assert_eq!(
        targets(bare, |client| vec![client.plain()]).await,
        ["/plain"]
    );
    // The path of this one begins with the variable's own slash.
    let slashed = |builder: ClientBuilder, server: &Server| {
        builder.server(SlashedServer::default().port(server.port()))
    };
    assert_eq!(
        targets(slashed, |client| vec![client.plain()]).await,
        ["/api/v9/plain"]
    );
    // The variable's type is called as what the runtime has.
    let named = |builder: ClientBuilder, server: &Server| {
        let chosen = NamedServer::default().port(server.port());
        builder.server(chosen.url(ServerUrl::BC))
    };
    assert_eq!(
        targets(named, |client| vec![client.plain()]).await,
        ["/b/c/plain"]
    );
}

#[test]
fn a_variable_stays_in_its_place() {
    for host in ["127.0.0.1/evil", "a@127.0.0.1", "127.0.0.1?", "127.0.0.1#"] {
        let server = StagedServer::default().host(host);
        let error = Client::builder().server(server).build();
        let error = error.expect_err("it breaks out").to_string();
        assert!(error.contains("`host`"), "{error}");
    }
}

/// Nobody listens at the description's port 1.
#[tokio::test]
async fn the_first_server_unless_told_otherwise() {
    let client = for_tests(Client::builder()).build().expect("a client");
    let error = client.plain().await.expect_err("nobody listens");
    assert!(error.is_connect(), "{error}");
    assert!(
        error
            .to_string()
            .contains("GET http://127.0.0.1:1/v1/plain"),
        "{error}"
    );
}

#[tokio::test]
async fn an_own_base_url_with_any_slashes() {
    for (base, targets_of) in [
        ("", ["/plain", "/plain"]),
        ("/", ["/plain", "/plain"]),
        ("/base", ["/base/plain", "/base/plain"]),
        ("/base/", ["/base/plain", "/base/plain"]),
        ("/a%20b/c//", ["/a%20b/c/plain", "/a%20b/c/plain"]),
    ] {
        let own = |builder: ClientBuilder, server: &Server| builder.base_url(server.url() + base);
        let calls = |client: &Client| vec![client.plain(), client.plain()];
        assert_eq!(targets(own, calls).await, targets_of, "{base}");
    }
    // The slash at the end of an operation's path is part of its name.
    let own = |builder: ClientBuilder, server: &Server| builder.base_url(server.url() + "/base/");
    assert_eq!(
        targets(own, |client| vec![client.folder()]).await,
        ["/base/folder/"]
    );
}

#[tokio::test]
async fn a_server_of_a_path_and_of_an_operation() {
    let own = |builder: ClientBuilder, server: &Server| builder.base_url(server.url() + "/a/b");
    assert_eq!(
        targets(own, |client| vec![client.of_path()]).await,
        ["/path/path-server"]
    );
    assert_eq!(
        targets(own, |client| vec![client.of_operation()]).await,
        ["/a/operation/path-server"]
    );
    let staged = |builder: ClientBuilder, server: &Server| {
        builder.server(StagedServer::default().port(server.port()))
    };
    assert_eq!(
        targets(staged, |client| vec![client.of_path()]).await,
        ["/path/path-server"]
    );
    assert_eq!(
        targets(staged, |client| vec![client.of_operation()]).await,
        ["/operation/path-server"]
    );
}

/// A client that was told where to go sends nothing elsewhere; one that uses the description's
/// servers uses the operation's too.
#[tokio::test]
async fn another_server_of_an_operation() {
    let own = |builder: ClientBuilder, server: &Server| builder.base_url(server.url() + "/base");
    assert_eq!(
        targets(own, |client| vec![client.elsewhere()]).await,
        ["/base/elsewhere"]
    );
    let server = Server::start([done()]).await;
    let chosen = StagedServer::default().port(server.port());
    let builder = for_tests(Client::builder()).server(chosen);
    let client = builder.build().expect("a client");
    let error = client.elsewhere().await.expect_err("nobody listens");
    assert!(matches!(error, Error::Transport(_)), "{error}");
    let sent = "GET http://127.0.0.1:1/elsewhere/elsewhere";
    assert!(error.to_string().contains(sent), "{error}");
    assert_eq!(server.requests().len(), 0);
}

/// A call whose own server leads nowhere is not sent to that of the others: it says where it goes.
#[tokio::test]
async fn a_server_of_an_operation_that_leads_nowhere() {
    let server = Server::start([done()]).await;
    let chosen = StagedServer::default().port(server.port());
    let builder = for_tests(Client::builder()).server(chosen);
    let client = builder.build().expect("a client");
    let error = client.upload().await.expect_err("no host is said");
    assert!(matches!(error, Error::Argument(_)), "{error}");
    assert_eq!(server.requests().len(), 0);
    let told = format!("{}/signed", server.url());
    client
        .upload()
        .base_url(told)
        .await
        .expect("it is answered");
    assert_eq!(server.request().target(), "/signed/uploads");
}

#[tokio::test]
async fn a_server_for_one_call() {
    let other = Server::start([done()]).await;
    let base = format!("{}/other/", other.url());
    let own = |builder: ClientBuilder, server: &Server| builder.base_url(server.url());
    let calls = |client: &Client| vec![client.plain().base_url(&base), client.plain()];
    assert_eq!(targets(own, calls).await, ["/plain"]);
    assert_eq!(other.request().target(), "/other/plain");
}

/// The standard has no query there, and descriptions have it all the same.
#[tokio::test]
async fn a_query_in_the_path_comes_first() {
    let own = |builder: ClientBuilder, server: &Server| builder.base_url(server.url() + "/base");
    let calls = |client: &Client| vec![client.with_query(), client.with_query().q("a b")];
    assert_eq!(
        targets(own, calls).await,
        ["/base/query?fixed=1", "/base/query?fixed=1&q=a%20b"]
    );
}

/// Where nothing is said, calls go to the first one with its defaults.
#[tokio::test]
async fn the_variables_of_an_operations_server() {
    let server = Server::start([done()]).await;
    let builder = for_tests(Client::builder()).server(BareServer::default());
    let client = builder.build().expect("a client");
    let error = client.regional().await.expect_err("nobody listens");
    let sent = "GET http://127.0.0.1:1/eu/regional";
    assert!(error.to_string().contains(sent), "{error}");
    let regional = RegionalServer::default().port(server.port());
    let american = regional.clone().region(RegionalServerRegion::Us);
    // One of the document's is not there twice.
    let bare = BareServer::default().port(server.port());
    let call = client.regional();
    for call in [
        call.clone().server_url(regional),
        call.clone().server_url(american),
        call.server_url(bare),
    ] {
        call.await.expect("it is answered");
    }
    let requests = server.requests();
    let targets = requests.iter().map(|request| request.target().to_owned());
    assert_eq!(
        targets.collect::<Vec<_>>(),
        ["/eu/regional", "/us/regional", "/regional"]
    );
}

#[tokio::test]
async fn a_relative_server_for_one_call() {
    let own = |builder: ClientBuilder, server: &Server| builder.base_url(server.url() + "/a/b");
    let calls = |client: &Client| {
        let place = PlaceServer::default().name("there");
        vec![
            client.of_operation().server_url(place),
            client.of_operation(),
        ]
    };
    assert_eq!(
        targets(own, calls).await,
        ["/a/there/path-server", "/a/operation/path-server"]
    );
}

/// What breaks out of its place is no server.
#[tokio::test]
async fn a_wrong_variable_of_an_operations_server() {
    let client = for_tests(Client::builder()).build().expect("a client");
    let wrong = RegionalServer::default().host("127.0.0.1/evil");
    let error = client.regional().server_url(wrong);
    let error = error.await.expect_err("it breaks out");
    assert!(matches!(error, Error::Argument(_)), "{error}");
    assert!(error.to_string().contains("`host`"), "{error}");
}
