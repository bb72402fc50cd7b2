// @generated
//! The types of the API.

mod colour;
mod get_place;
mod get_report;
mod report;

pub use self::colour::Colour;
pub use self::get_place::GetPlaceResponseGeoJson;
pub use self::get_report::{
    GetReportClientErrorResponse, GetReportResponseXAnyHeader,
    GetReportResponseXLeftHeader, GetReportResponseXLeftHeaderUnlimited,
};
pub use self::report::Report;
