using Kyndof.Workflows.Adapters.Templates;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Templates;

/// <summary>Each message holds what its rule lists, and leaves out what does not apply.</summary>
public sealed class RuleContentTests
{
    private static readonly HandlebarsMessageRenderer Renderer = HandlebarsMessageRenderer.Load(RepositoryTemplates.Folder);

    private static readonly OrderMessageData Order = OrderSamples.Emptiest with
    {
        OrderId = "K-1042",
        Items = [new OrderItem("JK-1", "Stage jacket", 12)],
    };

    [Fact] // ORD-1
    public void Confirmation_promises_updates_by_itself()
    {
        Says(MessageKind.Confirmation, Order, ["K-1042", "Stage jacket (JK-1) × 12", "Friday, 20 March 2026", "owner@example.com", "we will write to you when production starts"], ["ask us at any time"]);
        SaysKorean(MessageKind.Confirmation, Order, ["K-1042", "Stage jacket (JK-1) × 12", "2026년 3월 20일 (금)", "owner@example.com", "저희가 먼저 안내해 드리고"], ["언제든지 문의해"]);
    }

    [Fact] // ORD-1, CHN-5, ruling 14
    public void Confirmation_promises_updates_when_asked_to_a_client_who_wants_it_so()
    {
        Says(MessageKind.Confirmation, Order with { OnRequest = true }, ["ask us at any time"], ["we will write to you when production starts"]);
        SaysKorean(MessageKind.Confirmation, Order with { OnRequest = true }, ["언제든지 문의해"], ["저희가 먼저 안내해"]);
    }

    [Fact] // ORD-2
    public void Production_start_tells_completion_asks_for_the_address_and_offers_a_fitting_where_it_applies()
    {
        var started = Order with { ProjectedCompletion = new LocalDate(2026, 3, 10), Fittings = true };
        Says(MessageKind.ProductionStarted, started, ["Tuesday, 10 March 2026", "confirm your shipping address", "a fitting is available"], []);
        SaysKorean(MessageKind.ProductionStarted, started, ["2026년 3월 10일 (화)", "배송지를 확인해", "피팅이 가능"], []);
        Says(MessageKind.ProductionStarted, started with { Fittings = false }, ["confirm your shipping address"], ["fitting"]);
    }

    [Fact] // ORD-3
    public void Quality_passed_tells_method_estimate_and_tracking_number_once_there_is_one()
    {
        var passed = Order with { ShippingMethod = "Sea freight" };
        Says(MessageKind.QualityPassed, passed, ["Sea freight", "Friday, 20 March 2026", "as soon as there is one"], ["Tracking number:"]);
        Says(MessageKind.QualityPassed, passed with { TrackingNumber = "T-77" }, ["Tracking number: T-77"], ["as soon as there is one"]);
        SaysKorean(MessageKind.QualityPassed, passed with { TrackingNumber = "T-77" }, ["운송장 번호: T-77", "배송 방법: Sea freight"], ["발급되는 대로"]);
    }

    [Fact] // ORD-4
    public void Shipped_tells_tracking_carrier_unboxing_and_care_and_customs_only_abroad()
    {
        var shipped = Order with { TrackingNumber = "T-77", Carrier = "Demo Carrier" };
        Says(MessageKind.Shipped, shipped, ["T-77", "Demo Carrier", "Friday, 20 March 2026", "open it with care", "Care:"], ["Customs", "clearance"]);
        var abroad = shipped with { International = true, CustomsDocuments = ["Commercial invoice"], ClearanceEstimate = "2 business days" };
        Says(MessageKind.Shipped, abroad, ["Commercial invoice", "Estimated clearance: 2 business days"], []);
        SaysKorean(MessageKind.Shipped, abroad, ["운송사: Demo Carrier", "Commercial invoice", "예상 통관 기간: 2 business days", "개봉해 주세요", "관리 방법"], []);
        SaysKorean(MessageKind.Shipped, shipped, ["운송사"], ["통관"]);
    }

    [Fact] // ORD-5, ruling 4
    public void Delivered_links_the_survey_unless_the_client_opted_out()
    {
        var asked = Order with { SurveyUrl = "https://example.com/s?a=1&b=2" };
        Says(MessageKind.Delivered, asked, ["https://example.com/s?a=1&b=2", "Care reminder", "owner@example.com"], []);
        SaysKorean(MessageKind.Delivered, asked, ["https://example.com/s?a=1&b=2", "관리 안내"], []);
        Says(MessageKind.Delivered, Order, ["Care reminder"], ["How did we do"]);
    }

    [Theory] // ORD-6
    [InlineData(DelayCause.Material, "a material has not reached us", "자재가")]
    [InlineData(DelayCause.Complexity, "more intricate", "까다로워")]
    [InlineData(DelayCause.Capacity, "at its limit", "한계에")]
    public void Production_delay_names_its_cause_and_the_revised_date(DelayCause cause, string english, string korean)
    {
        var delayed = Order with { Cause = cause, RevisedDelivery = new LocalDate(2026, 3, 27) };
        Says(MessageKind.ProductionDelayed, delayed, [english, "Friday, 27 March 2026"], ["Partial delivery"]);
        SaysKorean(MessageKind.ProductionDelayed, delayed, [korean, "2026년 3월 27일 (금)"], ["부분 배송"]);
    }

    [Fact] // ORD-6
    public void Production_delay_offers_partial_delivery_or_express_at_no_charge_when_the_timeline_suffers()
    {
        var suffers = Order with { TimelineSuffers = true, Options = [ExceptionOption.PartialDelivery, ExceptionOption.ExpressAtNoCharge] };
        Says(MessageKind.ProductionDelayed, suffers, ["Partial delivery", "Express shipping at no charge"], ["Remake", "Courier"]);
        SaysKorean(MessageKind.ProductionDelayed, suffers, ["부분 배송", "무료 특급 배송"], ["재제작", "쿠리어"]);
    }

    [Fact] // ORD-7
    public void Quality_failed_explains_and_offers_a_refund_only_among_the_options_given()
    {
        var failed = Order with { Reason = "One seam opened.", Options = [ExceptionOption.RepairWithShortDelay, ExceptionOption.RemakeWithLongerDelay] };
        Says(MessageKind.QualityFailed, failed, ["One seam opened.", "Repair", "Remake", "until you are satisfied"], ["refund"]);
        var critical = failed with { TimelineSuffers = true, Options = [.. failed.Options, ExceptionOption.PartialRefund] };
        Says(MessageKind.QualityFailed, critical, ["Partial refund", "time is critical"], []);
        SaysKorean(MessageKind.QualityFailed, critical, ["수선", "재제작", "부분 환불", "만족하실 때까지"], []);
    }

    [Fact] // ORD-8, ruling 19
    public void Carrier_delay_says_when_we_come_back_while_no_date_is_known()
    {
        var late = Order with { ComeBackBy = new LocalDate(2026, 3, 23) };
        Says(MessageKind.CarrierDelayed, late, ["not known yet; you will hear from us by Monday, 23 March 2026"], ["at our expense", "courier"]);
        SaysKorean(MessageKind.CarrierDelayed, late, ["2026년 3월 23일 (월)까지 다시 연락드리겠습니다"], ["항공"]);
        Says(MessageKind.CarrierDelayed, late with { RevisedDelivery = new LocalDate(2026, 3, 25) }, ["Wednesday, 25 March 2026"], ["not known yet"]);
    }

    [Fact] // ORD-8, ruling 19
    public void Carrier_delay_in_concert_week_offers_air_freight_or_a_courier_at_our_expense()
    {
        var concert = Order with { ConcertWeek = true, PerformanceDate = new LocalDate(2026, 3, 22), Options = [ExceptionOption.AirFreight, ExceptionOption.Courier] };
        Says(MessageKind.CarrierDelayed, concert, ["Sunday, 22 March 2026", "Air freight", "Courier", "our expense"], []);
        SaysKorean(MessageKind.CarrierDelayed, concert, ["2026년 3월 22일 (일)", "항공 운송", "쿠리어", "저희 비용"], []);
    }

    [Fact]
    public void Amendment_shows_old_and_new()
    {
        var amended = Order with { Changes = [new OrderChange(OrderChangeField.EstimatedDelivery, "2026-03-13", "2026-03-20"), new OrderChange(OrderChangeField.PerformanceAt, null, "2026-03-22")] };
        Says(MessageKind.Amended, amended, ["Estimated delivery: Friday, 13 March 2026 → Friday, 20 March 2026", "Performance: not set → Sunday, 22 March 2026"], []);
        SaysKorean(MessageKind.Amended, amended, ["예상 배송일: 2026년 3월 13일 (금) → 2026년 3월 20일 (금)", "공연일: 미정 → 2026년 3월 22일 (일)"], []);
    }

    [Fact] // ORD-7
    public void Confirmed_option_is_the_chosen_one_alone()
    {
        var chosen = Order with { ChosenOption = ExceptionOption.AirFreight, RevisedDelivery = new LocalDate(2026, 3, 21) };
        Says(MessageKind.OptionConfirmed, chosen, ["Air freight", "Saturday, 21 March 2026"], ["Courier", "Repair"]);
        SaysKorean(MessageKind.OptionConfirmed, chosen, ["항공 운송"], ["수선", "쿠리어"]);
    }

    [Fact]
    public void Cancellation_gives_the_reason_where_there_is_one()
    {
        Says(MessageKind.Cancelled, Order with { Reason = "The tour moved." }, ["K-1042", "The tour moved.", "Stage jacket"], []);
        SaysKorean(MessageKind.Cancelled, Order, ["취소되었습니다"], ["취소 사유"]);
    }

    private static void Says(MessageKind kind, OrderMessageData data, string[] said, string[] unsaid) => Says(kind, Language.En, data, said, unsaid);

    private static void SaysKorean(MessageKind kind, OrderMessageData data, string[] said, string[] unsaid) => Says(kind, Language.Ko, data, said, unsaid);

    private static void Says(MessageKind kind, Language language, OrderMessageData data, string[] said, string[] unsaid)
    {
        var text = Renderer.Render(kind, language, OrderSamples.Json(data)).Text;
        Assert.All(said, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.All(unsaid, words => Assert.DoesNotContain(words, text, StringComparison.Ordinal));
    }
}
