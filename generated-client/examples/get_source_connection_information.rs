// @generated
//! Get the connection information of a source.
//!
//! Reads `PLEX_ACCESS_TOKEN`; `PLEX_BASE_URL` is for a server other than the description's.

use std::error::Error;

use generated_client::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let response = client
        .security()
        .get_source_connection_information("server://client-identifier")
        .await?;
    println!("{}", response.status());
    let body = response.body();
    println!("MediaContainer:");
    if let Some(size) = &body.media_container.size {
        println!("  size: {size}");
    }
    if let Some(device) = &body.media_container.device {
        println!("  Device:");
        if let Some(name) = &device.name {
            println!("    name: {name}");
        }
        if let Some(client_identifier) = &device.client_identifier {
            println!("    clientIdentifier: {client_identifier}");
        }
        if let Some(access_token) = &device.access_token {
            println!("    accessToken: {access_token}");
        }
        for connection in device.connection.iter().flatten() {
            println!("    Connection:");
            if let Some(protocol) = &connection.protocol {
                println!("      protocol: {protocol}");
            }
            if let Some(address) = &connection.address {
                println!("      address: {address}");
            }
            if let Some(port) = &connection.port {
                println!("      port: {port}");
            }
            if let Some(uri) = &connection.uri {
                println!("      uri: {uri}");
            }
            if let Some(local) = &connection.local {
                println!("      local: {local}");
            }
            if let Some(relay) = &connection.relay {
                println!("      relay: {relay}");
            }
        }
    }
    Ok(())
}
